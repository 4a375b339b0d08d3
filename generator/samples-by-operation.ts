import { operationKey } from "../spec/document/operations.js";
import { codeSamples } from "./emit/samples/code-samples.js";
import type { SdkModel } from "./model/sdk-model.js";

/**
 * The samples of all operations of the document that the SDK has, by `operationKey`:
 * not all have an identifier.
 *
 * @param packageName `rambase-sdk` when left out
 */
export function samplesByOperation(model: SdkModel, packageName?: string): ReadonlyMap<string, string> {
  const samples = codeSamples(model, packageName);
  const operations = model.modules.flatMap(({ resources }) => resources.flatMap((one) => one.operations));
  return new Map(operations.map((one) => [operationKey(one), samples.get(one.id) ?? ""]));
}
