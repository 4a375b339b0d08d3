import type { Auth } from "./auth/credentials.js";
import type { Hooks } from "./http/hooks.js";
import type { Fetch } from "./http/http-request.js";
import type { ResponseValidators } from "./request/check-answer.js";

/** How a client is set up. */
export interface ClientOptions {
  readonly auth: Auth;
  /** Company database (`TEM-NO`) for every call that does not name another. */
  readonly db?: string | undefined;
  /** Language of texts, three letters (`nob`), for every call that does not name another. */
  readonly lang?: string | undefined;
  /** Values for further query options, by their names in code, wherever an operation takes them. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Where the API is; may have a path. `https://api.rambase.net` when left out. */
  readonly baseUrl?: string | undefined;
  /** Replaces the platform's `fetch`, for proxies, tests and measurements. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Value of the `User-Agent` header. Browsers send their own. */
  readonly userAgent?: string | undefined;
  /** Milliseconds that one attempt may take; 60 000 when left out, 0 for no limit. */
  readonly timeout?: number | undefined;
  /** How many times a failed request is repeated where that is safe; 2 when left out. */
  readonly retries?: number | undefined;
  /** Whether bodies are checked before they are sent; `true` when left out. */
  readonly validateRequests?: boolean | undefined;
  /**
   * Whether answers are checked. `true` reports to `hooks.onInvalidResponse`, or as a warning on the
   * console without that hook; `"throw"` fails the call. `false` when left out.
   */
  readonly validateResponses?: boolean | "throw" | undefined;
  /**
   * What `validateResponses` checks with: the table of that name in the package's entry `/validators`. It is
   * handed in so that programs which do not check answers do not carry it.
   */
  readonly responseValidators?: ResponseValidators | undefined;
  readonly hooks?: Hooks | undefined;
}
