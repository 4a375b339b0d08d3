import type { OperationModel } from "../operation-model.js";
import type { TypeDeclaration } from "../type-model.js";

/** The types that stand beside an operation for its options, as far as the document lists what they hold. */
export function typesBeside(operation: OperationModel): readonly TypeDeclaration[] {
  const { headers, filterFields, namedFilters } = operation;
  return [headers, filterFields, namedFilters].filter((type) => type !== undefined);
}
