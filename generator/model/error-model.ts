/** A documented error of the API. */
export interface ErrorModel {
  readonly code: number;
  /** Name in code. */
  readonly name: string;
  readonly status: number;
  readonly message: string;
  /** Names for what is put into the message, in order. */
  readonly parameters: readonly string[];
  /** Operations that document it, in document order. */
  readonly operations: readonly string[];
}
