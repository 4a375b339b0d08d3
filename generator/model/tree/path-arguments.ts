import { pascalCase } from "../naming/identifier.js";
import type { OwnedNames } from "../naming/unique-names.js";
import type { OperationModel, PathParameterModel } from "../operation-model.js";
import type { PathTypeModel } from "../tree-model.js";

/** An operation with the type of its path argument, and that type when nothing else declares it. */
export interface WithPathArgument {
  readonly operation: OperationModel;
  readonly pathType?: PathTypeModel;
}

/**
 * Gives an operation its path argument: the type of its place in the tree when the names agree, else a type
 * of its own with the tree's types.
 */
export function withPathArgument(
  operation: OperationModel,
  bound: readonly PathParameterModel[],
  boundType: string | undefined,
  types: OwnedNames,
): WithPathArgument {
  if (operation.pathParameters.length === 0) return { operation };
  const parameters = operation.pathParameters.map((own, index) => ({
    ...own,
    type: bound[index]?.type ?? own.type,
  }));
  const agree =
    parameters.length === bound.length && parameters.every(({ name }, index) => name === bound[index]?.name);
  if (agree && boundType !== undefined) {
    return { operation: { ...operation, pathParameters: parameters, pathType: boundType } };
  }
  const name = types.takeFor(`arguments of ${operation.id}`, `${pascalCase(operation.functionName)}Path`);
  return {
    operation: { ...operation, pathParameters: parameters, pathType: name },
    pathType: { name, parameters },
  };
}
