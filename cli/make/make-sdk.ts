import { generateSdk } from "../../generator/generate.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readSdkRuntime } from "../input/sdk-runtime.js";
import type { OutputFile } from "../write/output.js";

/** Makes the files of the SDK of a document. */
export async function makeSdk(document: OpenApiDocument): Promise<Outcome<readonly OutputFile[]>> {
  return generateSdk(document, { runtime: await readSdkRuntime() });
}
