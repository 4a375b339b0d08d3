import type { ClientOptions } from "./client-options.js";
import type { Hooks } from "./http/hooks.js";
import type { Fetch } from "./http/http-request.js";
import { answerCheck, type CheckAnswer } from "./request/check-answer.js";

/** A client's options with nothing left open. Holds no credentials. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly userAgent: string | undefined;
  readonly timeout: number;
  readonly retries: number;
  readonly validateRequests: boolean;
  readonly checkAnswer: CheckAnswer;
  readonly hooks: Hooks;
  /** Query options by their names in code. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * Fills in what the options leave out. Throws a `TypeError` when the base URL is no web address, and when
 * answers are to be checked with nothing.
 */
export function settingsFrom(options: ClientOptions): Settings {
  return {
    baseUrl: checkedBaseUrl(options.baseUrl ?? "https://api.rambase.net"),
    // Looked up when it is called, so that tools which replace the global one later are honoured.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: options.headers ?? {},
    userAgent: options.userAgent,
    timeout: options.timeout ?? 60_000,
    retries: options.retries ?? 2,
    validateRequests: options.validateRequests ?? true,
    checkAnswer: answerCheck(options),
    hooks: options.hooks ?? {},
    defaults: { ...options.defaults, ...present({ db: options.db, lang: options.lang }) },
  };
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must be an http or https address without user name and password.");
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
