import type { OperationModel } from "../operation-model.js";
import type { DeclaredTypes } from "./declare-types.js";
import { describeByUse } from "./usage-docs.js";

/** The same types, none without a word about it. */
export function describeTypes(
  { ofResource, shared }: DeclaredTypes,
  operations: readonly OperationModel[],
): DeclaredTypes {
  const all = [...[...ofResource.values()].flat(), ...shared.flatMap(({ types }) => types)];
  const describe = describeByUse(operations, all);
  return {
    ofResource: new Map([...ofResource].map(([file, types]) => [file, describe(types)])),
    shared: shared.map((file) => ({ ...file, types: describe(file.types) })),
  };
}
