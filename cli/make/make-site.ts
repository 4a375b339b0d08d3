import { modelOfShaped, samplesByOperation, wellShaped } from "../../generator/generate.js";
import { isError, type Outcome } from "../../issues/issue.js";
import { buildSite } from "../../publish/site.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readPackageFiles } from "../input/package-files.js";
import type { TextFile } from "../write/output.js";

/**
 * Makes the files of the reference site, with samples that call the SDK of the same document.
 *
 * @param packageName of the SDK, where it is not the usual one
 * @returns no files when something in the document has another shape, or a reference leads nowhere. Reports that,
 * and what `buildSite` reports
 */
export async function makeSite(
  written: OpenApiDocument,
  packageName?: string,
): Promise<Outcome<readonly TextFile[]>> {
  const { value: document, issues: slips } = wellShaped(written);
  const { value: model, issues: told } = modelOfShaped(document);
  // What else the model reports is about the SDK, and told where that is made.
  const faults = [...slips, ...told.filter(({ code }) => code === "generator/reference")];
  if (faults.some(isError)) return { value: [], issues: faults };
  const templates = await readPackageFiles("templates/site", "");
  const options = { samples: samplesByOperation(model, packageName), templates, offered: written };
  const { value, issues } = await buildSite(document, options);
  return { value, issues: [...faults, ...issues] };
}
