/** A documented error of the API. */
export interface ErrorModel {
  readonly code: number;
  /** Name in code. */
  readonly name: string;
  readonly status: number;
  readonly message: string;
  /** Operations that document it, in document order. */
  readonly operations: readonly string[];
}
