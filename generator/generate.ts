import type { Outcome } from "../issues/issue.js";
import type { OpenApiDocument } from "../spec/document/openapi.js";
import { emitSdk } from "./emit/emit-sdk.js";
import type { GeneratedFile } from "./generated-file.js";
import { modelOfShaped } from "./model/build-sdk-model.js";
import { wellShaped } from "./model/document/shape/well-shaped.js";

/** What the package is called, and the files that every SDK has in common. */
export interface GenerateOptions {
  /** `rambase-sdk` when left out. */
  readonly packageName?: string;
  /** Whether validators hold texts and whole numbers against their formats; they do when it is left out. */
  readonly formats?: boolean | undefined;
  /** The sources under `generator/runtime`, by path inside it. */
  readonly runtime: readonly GeneratedFile[];
  /** The templates under `templates/sdk`, by path inside it (`README.md.hbs`). */
  readonly templates: readonly GeneratedFile[];
}

/**
 * The SDK of an OpenAPI document, 3.0 or 3.1: every file of a package that builds by itself. Its version is
 * the document's where npm accepts that, else `0.1.0`.
 *
 * Reports what `buildSdkModel` reports. The same document and options always give the same bytes.
 */
export async function generateSdk(
  given: OpenApiDocument,
  options: GenerateOptions,
): Promise<Outcome<readonly GeneratedFile[]>> {
  const { packageName = "rambase-sdk", runtime, templates, formats } = options;
  const { value: document, issues: slips } = wellShaped(given);
  const version = npmVersion(document.info.version);
  const { value: model, issues } = modelOfShaped(document, { formats });
  const identity = { name: packageName, version };
  const emitted = await emitSdk(model, { document, identity, runtime, templates });
  return { value: emitted.value, issues: [...slips, ...issues, ...emitted.issues] };
}

function npmVersion(version: string): string {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version) ? version : "0.1.0";
}
