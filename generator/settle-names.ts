import type { OpenApiDocument } from "../spec/document/openapi.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import { buildSdkModel } from "./model/build-sdk-model.js";
import { isInsideComponent } from "./model/types/schema-names.js";

/** Names of the SDK, each with the place that has it. */
export interface SettledNames {
  readonly [name: string]: string;
}

/**
 * Settles who has which name of the SDK: what was published keeps its names, whatever else there is now that
 * would like them and stands before it in the document.
 *
 * @param published what of the document was published before, with what was and is not there any more
 * @param names what was settled before
 * @returns the names that several places want and those of types inside components, of which nothing is
 *   left when their page is gone, in order; a document that holds them under `x-rambase-sdk-names`
 *   gives an SDK with these names
 */
export function settleNames(
  document: OpenApiDocument,
  published: OpenApiDocument,
  names: SettledNames,
): SettledNames {
  const before = buildSdkModel(holding(published, names)).value.owners;
  const known = { ...Object.fromEntries(before.given), ...names };
  const now = buildSdkModel(holding(document, known)).value.owners;
  const owners = { ...Object.fromEntries(now.given), ...known };
  const inside = Object.keys(owners).filter((name) => isInsideComponent(owners[name] ?? ""));
  const kept = new Set([...Object.keys(names), ...before.contested, ...now.contested, ...inside]);
  return Object.fromEntries([...kept].sort().map((name) => [name, owners[name] ?? ""]));
}

function holding(document: OpenApiDocument, names: SettledNames): OpenApiDocument {
  return { ...document, [extensionKeys.sdkNames]: names };
}
