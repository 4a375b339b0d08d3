import type { Issue, Outcome } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { toOpenApi30 } from "../../spec/export/to-openapi-3-0.js";
import { type LintSummary, lintDocument } from "../../spec/lint/lint-document.js";
import { printDocument } from "../../spec/print/print-document.js";
import { keptReference } from "../cache/kept-reference.js";
import { lintRules } from "../input/lint-rules.js";
import { makeSdk } from "../make/make-sdk.js";
import { makeSite } from "../make/make-site.js";
import { runStage, type Stage } from "../terminal/run-stage.js";
import type { Terminal } from "../terminal/terminal.js";
import type { TextFile } from "../write/output.js";
import { projectFiles } from "./project-files.js";

/** Everything that is made from the document, as texts. */
export interface Products {
  readonly document: string;
  readonly document30: string;
  readonly sdk: readonly TextFile[];
  readonly site: readonly TextFile[];
}

/**
 * Makes everything that follows from a document, one after the other; the first that fails ends it, because
 * nothing may follow a document that breaks the rules.
 *
 * @param how.changelog what changed in the document, for the site
 * @param how.packageName of the SDK; the usual one where it is left out
 * @param how.cache whether a reference that was rendered before is not rendered again
 * @returns `undefined` when something failed, with the issues that say why
 */
export async function makeProducts(
  document: OpenApiDocument,
  how: { readonly changelog: string; readonly packageName: string | undefined; readonly cache: boolean },
  terminal: Terminal,
): Promise<Outcome<Products | undefined>> {
  const issues: Issue[] = [];
  const step = async <T>(stage: Stage<T>): Promise<T | undefined> => {
    const outcome = await runStage(stage, terminal);
    issues.push(...outcome.issues);
    return outcome.value;
  };
  const failed = { value: undefined, issues };
  const rules = await lintRules();
  if (rules.issues.length > 0) return { value: undefined, issues: rules.issues };

  const text = printDocument(document, "yaml");
  if ((await step(linting(text, projectFiles.document, "3.1", rules.value))) === undefined) return failed;

  const exported = toOpenApi30(document);
  issues.push(...exported.issues);
  const text30 = printDocument(exported.value, "yaml");
  if ((await step(linting(text30, projectFiles.document30, "3.0", rules.value))) === undefined) return failed;

  const sdk = await step({
    doing: "Generating the SDK",
    run: () => makeSdk(document, how),
    done: (files) => `Generated the SDK: ${plural(files.length, "file")}`,
  });
  if (sdk === undefined) return failed;

  const site = await step({
    doing: "Building the reference site",
    run: () => makeSite(document, { ...how, render: how.cache ? keptReference : undefined }),
    done: (files) => `Built the reference site: ${plural(files.length, "file")}`,
  });
  return site === undefined ? failed : { value: { document: text, document30: text30, sdk, site }, issues };
}

function linting(text: string, file: string, version: string, rules: string | undefined): Stage<LintSummary> {
  return {
    doing: `Checking the OpenAPI ${version} document`,
    run: () => lintDocument(text, file, rules),
    done: ({ warnings }) => {
      const found = warnings === 0 ? "it keeps all rules" : plural(warnings, "warning");
      return `Checked the OpenAPI ${version} document: ${found}`;
    },
  };
}
