import { ApiError, type OpenCode } from "./api-error.js";
import type { ErrorParameter } from "./error-details.js";

/** An error of one number, with a place for each value of its message where those are documented. */
export interface NumberedError<Code extends number, ParametersOf> {
  readonly code: Code;
  readonly parameters: Code extends keyof ParametersOf ? ParametersOf[Code] : readonly ErrorParameter[];
}

/** Tells whether an error is the answer of one operation, and names the codes which that documents. */
export interface ErrorGuard<ErrorsOf extends Record<keyof ErrorsOf, number>, ParametersOf = unknown> {
  <Id extends keyof ErrorsOf & string>(
    error: unknown,
    operation: Id,
  ): error is ApiError & { readonly code: OpenCode<ErrorsOf[Id]> | undefined };
  /** Also tells whether the error has a number, of those that are documented or any other. */
  <Id extends keyof ErrorsOf & string, Code extends OpenCode<ErrorsOf[Id]>>(
    error: unknown,
    operation: Id,
    code: Code,
  ): error is ApiError & NumberedError<Code, ParametersOf>;
}

/**
 * Makes the guard for generated tables of operations and their error numbers, and of the values in the
 * messages of errors. It asks only which operation failed, and with which number if one is given:
 * documentation lists most errors, not all, so `error.code` stays open for others.
 *
 * ```ts
 * export const isErrorOf: ErrorGuard<ErrorsOf, ErrorParametersOf> = errorGuard();
 * ```
 */
export function errorGuard<
  ErrorsOf extends Record<keyof ErrorsOf, number>,
  ParametersOf = unknown,
>(): ErrorGuard<ErrorsOf, ParametersOf> {
  return (error: unknown, operation: string, code?: number): error is never =>
    error instanceof ApiError && error.operation === operation && (code === undefined || error.code === code);
}
