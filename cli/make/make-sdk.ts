import { generateSdk } from "../../generator/generate.js";
import { listSurface } from "../../generator/surface/list-surface.js";
import { printSurface } from "../../generator/surface/print-surface.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readPackageFiles } from "../input/package-files.js";
import type { TextFile } from "../write/output.js";

/** The listing of what users of the SDK can write against, in the SDK's folder; not part of the package. */
export const surfaceFile = "api.md";

/** What changed for the SDK's users, in its folder; `sync` alone writes it. */
export const sdkChangelogFile = "CHANGELOG.md";

/** What a caller may have otherwise than it usually is. */
export interface SdkOptions {
  /** Name of the package in the registry. */
  readonly packageName?: string | undefined;
  /** Whether validators hold values against their formats; they do when it is left out. */
  readonly formats?: boolean | undefined;
}

/**
 * Makes the files of the SDK of a document, and the listing of its public surface (`surfaceFile`).
 */
export async function makeSdk(
  document: OpenApiDocument,
  { packageName, formats }: SdkOptions = {},
): Promise<Outcome<readonly TextFile[]>> {
  const [runtime, templates] = await Promise.all([
    readPackageFiles("generator/runtime", ".ts"),
    // Also the build script, which is copied as it is.
    readPackageFiles("templates/sdk", ""),
  ]);
  const options = { runtime, templates, formats, ...(packageName !== undefined && { packageName }) };
  const { value: files, issues } = await generateSdk(document, options);
  return { value: [...files, { path: surfaceFile, text: printSurface(listSurface(files)) }], issues };
}
