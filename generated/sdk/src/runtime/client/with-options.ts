import { requestHeaders } from "../request/headers.js";
import { type AnyClient, core } from "./client.js";
import type { ClientOptions, CoreOptions } from "./client-options.js";
import { derivedClient } from "./derived-client.js";
import { emptyCompany, type Settings } from "./settings.js";

/** In what clients that share a login may differ. */
type Own =
  | "db"
  | "lang"
  | "defaults"
  | "headers"
  | "timeout"
  | "totalTimeout"
  | "retries"
  | "validateRequests";

/** What belongs to the login, or to the way that all requests take. */
type Shared = Exclude<keyof CoreOptions | keyof ClientOptions, Own>;

/**
 * What a client may have otherwise than the one whose login it shares. The rest is named, because the
 * compiler lets a variable hold more than it is asked for.
 */
export type SharedLoginOptions = Pick<CoreOptions, Own> & { readonly [Name in Shared]?: undefined };

const shared: readonly Shared[] = [
  "auth",
  "baseUrl",
  "fetch",
  "hooks",
  "userAgent",
  "checkAnswer",
  "validateResponses",
  "responseValidators",
];

/**
 * Makes a client for another company, language or user, or with other limits. It shares the login, the hooks
 * and whatever the options leave out with the given one, which stays as it is. `defaults` and `headers` come
 * on top of those that there are; a default or a header that is `null` goes along with no call. Of a class
 * that a program derived from its client's, private members (`#name`) are out of its reach, and what the
 * constructor tied to `this` goes on with the given client.
 *
 * ```ts
 * const swedish = withOptions(rambase, { db: "TEM-SE", lang: "swe" });
 * ```
 *
 * @throws `TypeError` for an option in which such clients cannot differ, which calls would pass over, and for
 * a company without a name
 * @throws `ValidationError` for a header that HTTP cannot carry
 */
export function withOptions<Client extends AnyClient>(client: Client, options: SharedLoginOptions): Client {
  const fixed = shared.find((name) => options[name] !== undefined);
  if (fixed !== undefined) {
    throw new TypeError(`Clients that share a login cannot differ in ${fixed}: make a client of its own.`);
  }
  const { settings } = client[core];
  const { timeout, totalTimeout, retries, validateRequests } = settings;
  const own = Object.entries(options.defaults ?? {}).filter(([, value]) => value !== undefined);
  const defaults: Settings["defaults"] = { ...settings.defaults, ...Object.fromEntries(own) };
  const { db = defaults.db, lang = defaults.lang } = options;
  if (db === "") throw new TypeError(emptyCompany);
  return derivedClient(client, {
    settings: {
      ...settings,
      timeout: options.timeout ?? timeout,
      totalTimeout: options.totalTimeout ?? totalTimeout,
      retries: options.retries ?? retries,
      validateRequests: options.validateRequests ?? validateRequests,
      headers: requestHeaders([settings.headers, options.headers]),
      defaults: { ...defaults, db, lang },
    },
  });
}
