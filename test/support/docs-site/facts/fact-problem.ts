/** Something wrong in a file of facts, and where. */
export interface FactProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What was found and what was expected. */
  readonly message: string;
}
