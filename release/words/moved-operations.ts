import type { Change, OperationName } from "../../spec/diff/change.js";

/**
 * The operations that one run took from one place to another. Whatever else changed, an operation keeps its
 * operationId, which the name lock sees to by the number of its resource.
 */
export interface Moves {
  /** Where an operation is now that a change calls gone. */
  readonly to: (change: Change) => OperationName | undefined;
  /** Whether a change tells of the other half of a move: that the operation is new where it is now. */
  readonly isArrival: (change: Change) => boolean;
}

export function findMoves(changes: readonly Change[]): Moves {
  const of = (rule: Change["rule"]) =>
    new Map(
      changes.flatMap((change) => {
        const [operation] = change.operations;
        const id = operation?.operationId;
        return change.rule === rule && id !== undefined ? [[id, operation] as const] : [];
      }),
    );
  const [gone, come] = [of("operation/removed"), of("operation/added")];
  const idOf = ({ operations: [first] }: Change) => first?.operationId ?? "";
  return {
    to: (change) => (change.rule === "operation/removed" ? come.get(idOf(change)) : undefined),
    isArrival: (change) => change.rule === "operation/added" && gone.has(idOf(change)),
  };
}
