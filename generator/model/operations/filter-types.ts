import type { OperationModel } from "../operation-model.js";
import type { TypeDeclaration } from "../type-model.js";

/** The types that stand beside an operation for its filter, as far as the document lists what they hold. */
export function filterTypes({ filterFields, namedFilters }: OperationModel): readonly TypeDeclaration[] {
  return [filterFields, namedFilters].filter((type) => type !== undefined);
}
