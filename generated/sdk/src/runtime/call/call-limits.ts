import { numberFromZero } from "../client/number-from-zero.js";
import type { Settings } from "../client/settings.js";
import type { Limits } from "../http/http-request.js";
import type { CallOptions } from "./operation.js";

/** How long and how often a call may be tried, and how long it may take altogether (0 for no limit). */
export interface CallLimits extends Limits {
  readonly totalTimeout: number;
}

/** The limits of one call: its own, else the client's. Throws a `TypeError` for what limits nothing. */
export function callLimits(options: CallOptions, settings: Settings): CallLimits {
  const limit = (name: "timeout" | "totalTimeout" | "retries") =>
    numberFromZero(name, options[name] ?? settings[name]);
  return {
    // Callers without a type checker may hand in null.
    signal: options.signal ?? undefined,
    timeout: limit("timeout"),
    totalTimeout: limit("totalTimeout"),
    retries: limit("retries"),
  };
}
