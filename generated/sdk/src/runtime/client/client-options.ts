import type { Auth } from "../auth/credentials.js";
import type { LoginMethod } from "../auth/token-source.js";
import type { Hooks } from "../http/hooks.js";
import type { Fetch } from "../http/http-request.js";
import type { GivenHeaders } from "../request/headers.js";
import type { ApiAddress } from "../usual-base-url.js";
import type { AnswerChecks, CheckAnswer } from "./check-answer.js";

/** How any client is set up. */
interface CommonOptions extends ApiAddress {
  /** Company database (`TEM-NO`) for every call that does not name another. */
  readonly db?: string | undefined;
  /** Language of texts, three letters (`nob`), for every call that does not name another. */
  readonly lang?: string | undefined;
  /** Values for further query options, by their names in code, wherever an operation takes them. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Replaces the platform's `fetch`: in tests, to measure, or by Node's own HTTP (`createNodeFetch`). */
  readonly fetch?: Fetch | undefined;
  /** Headers of every call and of logins; `Authorization` takes the place of the token. */
  readonly headers?: GivenHeaders | undefined;
  /** Value of `User-Agent`; name and version of the package when left out. Browsers send their own. */
  readonly userAgent?: string | undefined;
  /** Milliseconds that one attempt may take; 60 000 when left out, 0 for no limit but that of `fetch`. */
  readonly timeout?: number | undefined;
  /** Milliseconds that a call may take with all its attempts and waits; no limit when left out or 0. */
  readonly totalTimeout?: number | undefined;
  /** How many times a failed request is repeated where that is safe; 2 when left out. */
  readonly retries?: number | undefined;
  /** Whether bodies are checked before they are sent; `true` when left out. */
  readonly validateRequests?: boolean | undefined;
  readonly hooks?: Hooks | undefined;
}

/** How the client of `createClient` is set up. */
export interface CoreOptions extends CommonOptions {
  /** The way to a token: `accessToken(…)`, `clientCredentials(…)`, …, or `noLogin`. */
  readonly auth: LoginMethod;
  /**
   * Sees the value of every answer, and the JSON that it stands in, which is `undefined` for an empty answer
   * and one in another format. May throw; what it returns is awaited.
   */
  readonly checkAnswer?: CheckAnswer | undefined;
}

/** How a client with the whole tree is set up. */
export interface ClientOptions extends CommonOptions, AnswerChecks {
  /** Credentials, `noLogin`, or a way to a token of your own making. */
  readonly auth: Auth | LoginMethod;
}
