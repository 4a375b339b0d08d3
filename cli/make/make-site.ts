import { buildSdkModel, codeSamples } from "../../generator/generate.js";
import type { Outcome } from "../../issues/issue.js";
import { buildSite } from "../../publish/site.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { TextFile } from "../write/output.js";

/** Makes the files of the reference site, with samples that call the SDK of the same document. */
export async function makeSite(document: OpenApiDocument): Promise<Outcome<readonly TextFile[]>> {
  // The model's own issues are told where the SDK is made.
  const { value: model } = buildSdkModel(document);
  return buildSite(document, { samples: codeSamples(model) });
}
