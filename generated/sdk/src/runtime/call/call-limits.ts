import { numberFromZero } from "../client/number-from-zero.js";
import type { Settings } from "../client/settings.js";
import type { Limits } from "../http/http-request.js";
import type { CallOptions } from "./operation.js";

/** How long and how often a call may be tried, and how long it may take altogether (0 for no limit). */
export interface CallLimits extends Limits {
  readonly totalTimeout: number;
  /** Limit nothing, but so there is a member for each option that all calls take. */
  readonly headers: CallOptions["headers"];
}

/** The limits of one call: its own, else the client's. Throws a `TypeError` for what limits nothing. */
export function callLimits(options: CallOptions, settings: Settings): CallLimits {
  const limit = (name: "timeout" | "totalTimeout" | "retries") =>
    numberFromZero(name, options[name] ?? settings[name]);
  return {
    signal: options.signal,
    timeout: limit("timeout"),
    totalTimeout: limit("totalTimeout"),
    retries: limit("retries"),
    headers: options.headers,
  };
}
