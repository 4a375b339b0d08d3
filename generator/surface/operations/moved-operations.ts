import type { SurfaceIndex } from "../compare/surface-index.js";
import type { TreeMethod } from "./call-tree.js";
import { hasMethod } from "./has-method.js";
import { operationFunctions, type SdkOperation, withMethods } from "./sdk-operations.js";

/** An operation whose method stands elsewhere in the tree, while its function keeps its name. */
export interface MovedOperation {
  readonly from: SdkOperation & { readonly method: TreeMethod };
  readonly to: SdkOperation & { readonly method: TreeMethod };
}

/**
 * The operations that moved: of each the old place has no method of that name any more, nor had the new one.
 */
export function movedOperations(old: SurfaceIndex, now: SurfaceIndex): readonly MovedOperation[] {
  const after = placed(now, operationFunctions(old));
  return [...placed(old, operationFunctions(now)).values()].flatMap((from) => {
    const to = after.get(from.declaration.name);
    const isMoved =
      to &&
      from.method.steps !== to.method.steps &&
      !hasMethod(now, from.method) &&
      !hasMethod(old, to.method);
    return isMoved ? [{ from, to }] : [];
  });
}

/**
 * The operations that another SDK has, too, by their functions, as far as it can be told where they stand.
 */
function placed(index: SurfaceIndex, others: ReadonlyMap<string, SdkOperation>) {
  const shared = [...operationFunctions(index)].filter(([name]) => others.has(name));
  const operations = withMethods(
    shared.map(([, operation]) => operation),
    index,
  );
  return new Map(
    operations.flatMap(({ method, ...operation }) =>
      method === undefined ? [] : [[operation.declaration.name, { ...operation, method }] as const],
    ),
  );
}
