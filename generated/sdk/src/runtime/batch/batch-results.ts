import type { ApiError } from "../errors/api-error.js";

/** The calls of a batch, by names of the caller's choice. */
export interface BatchCalls {
  readonly [name: string]: PromiseLike<unknown>;
}

/** What became of one call of a batch. */
export type BatchOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ApiError };

/** The outcome of each call, by its name. */
export type BatchResults<Calls> = {
  readonly [Name in keyof Calls]: BatchOutcome<Awaited<Calls[Name]>>;
};
