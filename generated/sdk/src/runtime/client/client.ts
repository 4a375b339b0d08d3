import type { TokenSource } from "../auth/token-source.js";
import { type Environment, realEnvironment } from "../environment.js";
import { createExchange, type Exchange } from "../http/exchange.js";
import type { CoreOptions } from "./client-options.js";
import { type Settings, settingsFrom } from "./settings.js";

/** Where a client keeps what calls need: a symbol, so that a module of the API can have any name. */
export const core: unique symbol = Symbol.for("rambase-sdk.core");

/** What calls need of a client. @internal */
export interface Core {
  readonly settings: Settings;
  readonly environment: Environment;
  readonly exchange: Exchange;
  readonly tokens: TokenSource;
  /** Takes note of code that is being loaded, and whose calls come later than they were asked for. */
  readonly loads?: Promise<unknown>[];
}

/** What the function of each operation takes first: a `RamBase`, or what `createClient` makes. */
export interface AnyClient {
  readonly [core]: Core;
}

/**
 * Makes a client for the functions of single operations. It holds nothing but what every call needs, so
 * that a bundle stays small: the way to a token is handed in, and there is no tree. Nothing is sent before
 * the first call, no login either.
 *
 * @param options the way to a token, and what else is to be otherwise than usual
 * @throws `TypeError` for settings that are wrong or missing
 *
 * @example
 * ```ts
 * const rambase = createClient({ auth: clientCredentials({ clientId, clientSecret }) });
 * // `getOrder` stands for the function of any operation.
 * const order = await getOrder(rambase, { orderId: 100123 });
 * ```
 */
export function createClient(options: CoreOptions): AnyClient {
  return { [core]: coreOf(options, realEnvironment) };
}

/** What calls need of a client that has such options, and such a clock. */
export function coreOf(options: CoreOptions, environment: Environment): Core {
  const settings = settingsFrom(options);
  const exchange = createExchange(settings.fetch, settings.hooks, environment);
  const tokens = options.auth({ ...settings, exchange, environment, limits: settings });
  return { settings, environment, exchange, tokens };
}
