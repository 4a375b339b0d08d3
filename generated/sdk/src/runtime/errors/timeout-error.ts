import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** An attempt, a whole call or the wait for an API operation took longer than it may. */
export class TimeoutError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.TimeoutError";

  /** The limit in milliseconds. */
  declare readonly timeout: number;

  constructor(timeout: number, options?: RamBaseErrorOptions) {
    // The base takes over all members, of which its own type names two.
    super(`Not done within ${timeout} ms.`, { ...options, timeout } as RamBaseErrorOptions);
  }
}
