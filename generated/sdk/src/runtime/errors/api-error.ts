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
  readonly cause?: unknown;
}

/** The server refused the call, or something on the way to it did. */
export class ApiError<Code extends number = number> extends RamBaseError {
  static override readonly brand: symbol = Symbol.for("rambase-sdk.ApiError");

  override readonly name: string = "ApiError";
  /** HTTP status. */
  readonly status: number;
  /** Number of the documented error; `undefined` when the answer held no error object. */
  readonly code: OpenCode<Code> | undefined;
  /** The message in the language of the call (`lang`). */
  readonly translatedMessage: string | undefined;
  readonly parameters: readonly ErrorParameter[];
  readonly innerErrors: readonly ErrorDetails[];
  /** What the server, or a gateway before it, calls this request. */
  readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait before the next try. */
  readonly retryAfter: number | undefined;
  /** Beginning of an answer that held no error object, as text. */
  readonly bodyExcerpt: string | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts.message ?? `HTTP ${facts.status}`, facts);
    this.status = facts.status;
    this.code = facts.code;
    this.translatedMessage = facts.translatedMessage;
    this.parameters = facts.parameters ?? [];
    this.innerErrors = facts.innerErrors ?? [];
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.bodyExcerpt = facts.bodyExcerpt;
  }

  override toJSON(): Record<string, unknown> {
    return {
      ...super.toJSON(),
      status: this.status,
      code: this.code,
      translatedMessage: this.translatedMessage,
      parameters: this.parameters,
      innerErrors: this.innerErrors,
      requestId: this.requestId,
      retryAfter: this.retryAfter,
      bodyExcerpt: this.bodyExcerpt,
    };
  }
}
