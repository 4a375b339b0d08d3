import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** An attempt, a whole call or the wait for an API operation took longer than it may. */
export class TimeoutError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.TimeoutError";

  /** The limit in milliseconds. */
  declare readonly timeout: number;

  constructor(timeout: number, options?: RamBaseErrorOptions) {
    const facts = { ...options, timeout };
    super(`Not done within ${timeout} ms.`, facts);
  }
}
