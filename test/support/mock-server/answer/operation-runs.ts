import type { DescribedOperation } from "../document/described-operation.js";
import type { DocumentedError } from "../document/documented-error.js";

/** An API operation that was started. */
export interface Run {
  readonly id: number;
  /** The operation that started it, whose answer says what the run looks like. */
  readonly operation: DescribedOperation;
  /** 2 while it works, 9 when it is done, 7 when it has failed. */
  readonly status: 2 | 7 | 9;
  /** What it ends with, from the start; shown with status 7. */
  readonly failure: DocumentedError | undefined;
}

/** The API operations of one server. */
export interface OperationRuns {
  readonly start: (operation: DescribedOperation, failure?: DocumentedError) => Run;
  /** The state of a run. The first look finds it at work, every later one at its end. */
  readonly look: (id: number) => Run | undefined;
}

/** Makes the memory of what was started. */
export function createOperationRuns(): OperationRuns {
  const runs = new Map<number, Run & { readonly looks: number }>();
  return {
    start: (operation, failure) => {
      const run: Run = { id: runs.size + 1, operation, status: 2, failure };
      runs.set(run.id, { ...run, looks: 0 });
      return run;
    },
    look: (id) => {
      const run = runs.get(id);
      if (run === undefined) return undefined;
      const end = run.failure === undefined ? 9 : 7;
      const seen = { ...run, looks: run.looks + 1, status: run.looks === 0 ? 2 : end } as const;
      runs.set(id, seen);
      return seen;
    },
  };
}
