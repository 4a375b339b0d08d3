import type { OperationSource } from "./operation-source.js";

/**
 * Whether a GET lists or gets, as the name of an operation of RamBase says, which is locked. Undefined of
 * operations whose names say nothing of it, and of other APIs, where names have no rule.
 */
export function lockedVerb({ id, rambase }: OperationSource): "list" | "get" | undefined {
  if (rambase === undefined) return undefined;
  return /^list[A-Z]/.test(id) ? "list" : /^get[A-Z]/.test(id) ? "get" : undefined;
}
