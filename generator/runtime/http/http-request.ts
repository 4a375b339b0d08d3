/** A request that is ready to be sent any number of times. */
export interface HttpRequest {
  /** Name of the operation, for errors and hooks. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestInit["body"] | undefined;
  /** Whether sending it twice has the same effect as sending it once. */
  readonly repeatable: boolean;
  /** What it holds that must never be shown, beside its token. */
  readonly secrets?: readonly string[] | undefined;
}

/** How long and how often it may be tried. */
export interface Limits {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds per attempt; 0 for no limit. */
  readonly timeout: number;
  readonly retries: number;
}

/** The part of `fetch` that the runtime uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
