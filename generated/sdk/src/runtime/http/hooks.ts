import type { Violation } from "../violation.js";

/** A request is about to be sent. */
export interface RequestEvent {
  /** Number of the request in its client, from 1: the same in all events of its attempts. */
  readonly request: number;
  readonly operation: string;
  readonly method: string;
  /** Without secrets. */
  readonly url: string;
  /** From 1; higher when it is a repetition. From 1 again once a refused token was renewed. */
  readonly attempt: number;
}

/** An answer came, of any status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string | undefined;
}

/** An attempt ended without a whole answer. */
export interface FailureEvent extends RequestEvent {
  /** The `ConnectionError`, `TimeoutError` or `AbortError`. */
  readonly error: unknown;
  readonly milliseconds: number;
}

/** An attempt failed and another one follows. */
export interface RetryEvent extends RequestEvent {
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/** An answer breaks the rules of its documentation. */
export interface InvalidResponseEvent {
  readonly operation: string;
  readonly violations: readonly Violation[];
}

/**
 * For logs and measurements. Hooks see no header and no body. What they return is awaited; what they throw
 * ends the call, also one for a token, which has to log in again then. A hook that is told of such a request
 * (`requestAccessToken`) must not wait for a call of its client: that one waits for the token, and ends with
 * a `TimeoutError`.
 */
export interface Hooks {
  /** Told before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Told of each answer. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Told of each attempt that no answer came to: of every attempt one is told by this or by `onResponse`. */
  readonly onFailure?: ((event: FailureEvent) => unknown) | undefined;
  /** Told before the wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Told of answers that `validateResponses` objects to. */
  readonly onInvalidResponse?: ((event: InvalidResponseEvent) => unknown) | undefined;
}
