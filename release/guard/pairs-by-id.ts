import { type DocumentOperation, operationKey, operationsOf } from "../../spec/document/operations.js";
import type { TwoDocuments } from "../words/change-lines.js";

/** An operation as it was and as it is. */
export interface OperationPair {
  readonly was: DocumentOperation;
  readonly is: DocumentOperation;
}

/**
 * Pairs the operations that both documents have, in the order of the old one: by operationId, which they keep
 * wherever they move, else by method and path. An operation that moved has lost nothing. The comparison of
 * documents (`spec/diff`) pairs by place alone, for whoever calls the old place meets nothing there.
 */
export function pairById({ old, new: now }: TwoDocuments): readonly OperationPair[] {
  const [before, after] = [operationsOf(old), operationsOf(now)];
  const idsBefore = new Set(before.map(({ operation }) => operation.operationId));
  const isKept = (id: string | undefined) => id !== undefined && idsBefore.has(id);
  const byId = new Map(after.map((one) => [one.operation.operationId, one]));
  // What stands in the place of an operation may have come from another place.
  const stayed = after.filter(({ operation }) => !isKept(operation.operationId));
  const byPlace = new Map(stayed.map((one) => [operationKey(one), one]));
  return before.flatMap((was) => {
    const id = was.operation.operationId;
    const is = (id !== undefined && byId.get(id)) || byPlace.get(operationKey(was));
    return is ? [{ was, is }] : [];
  });
}
