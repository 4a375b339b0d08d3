import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** An attempt, a whole call or the wait for an API operation took longer than it may. */
export class TimeoutError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.TimeoutError";

  /** The limit in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, options: RamBaseErrorOptions = {}) {
    super(`Not done within ${timeout} ms.`, options);
    this.timeout = timeout;
  }
}
