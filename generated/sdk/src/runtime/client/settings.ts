import type { Hooks } from "../http/hooks.js";
import type { Fetch } from "../http/http-request.js";
import { requestHeaders } from "../request/headers.js";
import { sdkUserAgent } from "../user-agent.js";
import { usualBaseUrl } from "../usual-base-url.js";
import type { CheckAnswer } from "./check-answer.js";
import { checkedBaseUrl } from "./checked-base-url.js";
import type { CoreOptions } from "./client-options.js";

/** A client's options with nothing left open. Holds no credentials. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retries: number;
  readonly validateRequests: boolean;
  readonly checkAnswer: CheckAnswer | undefined;
  readonly hooks: Hooks;
  /** Query options by their names in code. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** What is said of a company without a name. */
export const emptyCompany = "db must be a company, or left out.";

/**
 * Fills in what the options leave out. Throws a `TypeError` when the base URL is no web address, and for a
 * company without a name.
 */
export function settingsFrom({
  baseUrl = usualBaseUrl,
  // Looked up when it is called, so that tools which replace the global one later are honoured.
  fetch = (url, init) => globalThis.fetch(url, init),
  headers,
  userAgent = ownName(),
  timeout = 60_000,
  totalTimeout = 0,
  retries = 2,
  validateRequests = true,
  checkAnswer,
  hooks = {},
  defaults,
  db = defaults?.db,
  lang = defaults?.lang,
}: Omit<CoreOptions, "db" | "lang"> & { readonly db?: unknown; readonly lang?: unknown }): Settings {
  // As a variable of the environment is that nobody filled.
  if (db === "") throw new TypeError(emptyCompany);
  return {
    baseUrl: checkedBaseUrl(baseUrl),
    fetch,
    headers: requestHeaders([{ accept: "application/json", "user-agent": userAgent }, headers]),
    timeout,
    totalTimeout,
    retries,
    validateRequests,
    checkAnswer,
    hooks,
    defaults: { ...defaults, db, lang },
  };
}

/** Browsers and their workers name themselves, and ask the server whether they may send another name. */
function ownName(): string | undefined {
  return "document" in globalThis || "importScripts" in globalThis ? undefined : sdkUserAgent;
}
