import type { GeneratedFile } from "../generator/generated-file.js";
import type { Outcome } from "../issues/issue.js";
import { closedDocument } from "../spec/document/closed-document.js";
import { errorIndex } from "../spec/document/error-index.js";
import type { OpenApiDocument } from "../spec/document/openapi.js";
import { printDocument } from "../spec/print/print-document.js";
import { printJson } from "../spec/print/print-json.js";
import { withCodeSamples } from "./code-samples.js";
import { errorsView } from "./errors-page.js";
import { indexView } from "./index-page.js";
import { moduleIndex } from "./module-index.js";
import { withOfflineLogo } from "./offline-logo.js";
import { listOperations } from "./operations.js";
import type { SiteExtras } from "./page-frame.js";
import { type RedoclyInput, redoclyBuild } from "./redocly-build.js";
import { referenceDocument } from "./reference-document.js";
import { redoclySettings, referenceView } from "./reference-page.js";
import { sitePaths } from "./site-address.js";
import { type SiteTemplates, siteTemplates } from "./site-templates.js";

/** A file of the site; `path` is relative to the site's folder, with `/`. */
export type SiteFile = GeneratedFile;

export interface SiteOptions extends SiteExtras {
  /** TypeScript samples by `operationKey`. */
  readonly samples: ReadonlyMap<string, string>;
  /** The files under `templates/site`, by path inside it (`index.hbs`). */
  readonly templates: readonly GeneratedFile[];
  /** The document that the site offers as a file, when that is another than the one that it shows. */
  readonly offered?: OpenApiDocument;
  /** Renders the reference; `redoclyBuild` where it is left out. */
  readonly render?: ((input: RedoclyInput) => Promise<Outcome<string>>) | undefined;
}

/**
 * Builds the reference site, which needs no network and no server.
 *
 * @returns the files sorted by path; none when the reference could not be rendered (`site/not-rendered`).
 *   Reports `site/no-sample` for each operation without a sample and `site/outside-request` when a page would
 *   load something from elsewhere.
 */
export async function buildSite(
  document: OpenApiDocument,
  options: SiteOptions,
): Promise<Outcome<readonly SiteFile[]>> {
  const templates = siteTemplates(options.templates);
  const sampled = withCodeSamples(document, options.samples);
  const reference = await renderReference(sampled.value, templates, options);
  const issues = [...sampled.issues, ...reference.issues];
  if (reference.value === "") return { value: [], issues };

  const { offered = document, older } = options;
  const files = [
    ...ownPages(document, templates, options),
    { path: sitePaths.reference, text: reference.value },
    { path: sitePaths.yaml, text: printDocument(offered, "yaml") },
    { path: sitePaths.json, text: printDocument(offered, "json") },
    ...(older === undefined ? [] : [{ path: sitePaths.older, text: printDocument(older, "yaml") }]),
    ...templates.assets,
  ];
  return { value: files.sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

function ownPages(
  document: OpenApiDocument,
  templates: SiteTemplates,
  extras: SiteExtras,
): readonly SiteFile[] {
  const operations = listOperations(document);
  const errors = errorIndex(document, operations);
  const modules = moduleIndex(document, operations);
  return [
    { path: sitePaths.index, text: templates.fill("index", indexView(document, modules, errors, extras)) },
    { path: sitePaths.errors, text: templates.fill("errors", errorsView(document, errors, extras)) },
  ];
}

async function renderReference(
  document: OpenApiDocument,
  templates: SiteTemplates,
  { render = redoclyBuild, ...extras }: SiteOptions,
): Promise<Outcome<string>> {
  const rendered = await render({
    document: printDocument(closedDocument(referenceDocument(document, extras.changelog)), "json"),
    template: templates.fill("reference", referenceView(extras)),
    config: printJson(redoclySettings(extras)),
  });
  return rendered.value === "" ? rendered : withOfflineLogo(rendered.value);
}
