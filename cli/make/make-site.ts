import { modelOfShaped } from "../../generator/model/build-sdk-model.js";
import { wellShaped } from "../../generator/model/document/shape/well-shaped.js";
import { samplesByOperation } from "../../generator/samples-by-operation.js";
import { isError, type Outcome } from "../../issues/issue.js";
import { buildSite, type SiteOptions } from "../../publish/site.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { toOpenApi30 } from "../../spec/export/to-openapi-3-0.js";
import { readPackageFiles } from "../input/package-files.js";
import type { TextFile } from "../write/output.js";

/** What a caller may have otherwise than it usually is. */
export interface SiteTerms extends Pick<SiteOptions, "changelog" | "render"> {
  /** Name of the SDK's package. */
  readonly packageName?: string | undefined;
}

/**
 * Makes the files of the reference site, with samples that call the SDK of the same document. It offers the
 * document as OpenAPI 3.0, too, made as `export` makes it.
 *
 * @returns no files when something in the document has another shape, or a reference leads nowhere. Reports
 *   that, and what `buildSite` reports
 */
export async function makeSite(
  written: OpenApiDocument,
  { changelog, packageName, render }: SiteTerms = {},
): Promise<Outcome<readonly TextFile[]>> {
  const { value: document, issues: slips } = wellShaped(written);
  const { value: model, issues: told } = modelOfShaped(document);
  // What else the model reports is about the SDK, and told where that is made.
  const faults = [...slips, ...told.filter(({ code }) => code === "generator/reference")];
  if (faults.some(isError)) return { value: [], issues: faults };
  const templates = await readPackageFiles("templates/site", "");
  // What 3.0 cannot say is told where that document is asked for.
  const older = written.openapi.startsWith("3.0") ? undefined : toOpenApi30(written).value;
  const samples = samplesByOperation(model, packageName);
  const options = { samples, templates, offered: written, older, changelog, render };
  const { value, issues } = await buildSite(document, options);
  return { value, issues: [...faults, ...issues] };
}
