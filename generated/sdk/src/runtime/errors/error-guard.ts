import { ApiError } from "./api-error.js";

/** Tells whether an error is the answer of one operation, and names the codes which that documents. */
export type ErrorGuard<ErrorsOf extends Record<keyof ErrorsOf, number>> = <
  Id extends keyof ErrorsOf & string,
>(
  error: unknown,
  operation: Id,
) => error is ApiError<ErrorsOf[Id]>;

/**
 * Makes the guard for a generated table of operations and their error numbers. It asks only which
 * operation failed: documentation lists most errors, not all, so `error.code` stays open for others.
 *
 * ```ts
 * export const isErrorOf: ErrorGuard<ErrorsOf> = errorGuard();
 * ```
 */
export function errorGuard<ErrorsOf extends Record<keyof ErrorsOf, number>>(): ErrorGuard<ErrorsOf> {
  return <Id extends keyof ErrorsOf & string>(
    error: unknown,
    operation: Id,
  ): error is ApiError<ErrorsOf[Id]> => error instanceof ApiError && error.operation === operation;
}
