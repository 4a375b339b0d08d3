import { generateSdk } from "../../generator/generate.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readPackageFiles } from "../input/package-files.js";
import type { TextFile } from "../write/output.js";

/**
 * Makes the files of the SDK of a document.
 *
 * @param packageName name of the package in the registry, when it is not the usual one
 */
export async function makeSdk(
  document: OpenApiDocument,
  packageName?: string,
): Promise<Outcome<readonly TextFile[]>> {
  const [runtime, templates] = await Promise.all([
    readPackageFiles("generator/runtime", ".ts"),
    readPackageFiles("templates/sdk", ".hbs"),
  ]);
  return generateSdk(document, { runtime, templates, ...(packageName !== undefined && { packageName }) });
}
