import type { ErrorDetails, ErrorParameter } from "./error-details.js";
import { RamBaseError } from "./rambase-error.js";

/** The documented numbers, for completion and comparison, and any other number that the server may send. */
export type OpenCode<Code extends number> = Code | (number & Record<never, never>);

/** What an `ApiError` is made from. */
export interface ApiErrorFacts extends Partial<ErrorDetails> {
  readonly status: number;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly bodyExcerpt?: string | undefined;
  readonly headers?: Headers | undefined;
  readonly cause?: unknown;
}

/**
 * The server refused the call, or something on the way to it did; or it took the call (a `status` below 300),
 * and what it answered tells of a failure or cannot be read.
 */
export class ApiError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ApiError";

  /**
   * HTTP status. Below 300 the server took the call, so that what it asks for may be done: only the answer is
   * of no use, or an API operation failed later.
   */
  declare readonly status: number;
  /** Number of the documented error; `undefined` when the answer held no error object. */
  declare readonly code: number | undefined;
  /** The message in the language of the call (`lang`). */
  declare readonly translatedMessage: string | undefined;
  declare readonly parameters: readonly ErrorParameter[];
  declare readonly innerErrors: readonly ErrorDetails[];
  /** What the server, or a gateway before it, calls this request. */
  declare readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait before the next try. */
  declare readonly retryAfter: number | undefined;
  /** Beginning of an answer that held no error object, as text. */
  declare readonly bodyExcerpt: string | undefined;
  /** Of the answer, as they came: logs and JSON leave them out. */
  declare readonly headers: Headers | undefined;

  constructor({ message, headers, ...facts }: ApiErrorFacts) {
    const nothing = { code: undefined, parameters: [], innerErrors: [] };
    super(message ?? `HTTP ${facts.status}`, { ...nothing, ...facts });
    Object.defineProperty(this, "headers", { value: headers });
  }
}
