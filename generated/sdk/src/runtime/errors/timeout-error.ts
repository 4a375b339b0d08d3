import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** An attempt, or the wait for an API operation, took longer than it may. */
export class TimeoutError extends RamBaseError {
  static override readonly brand: symbol = Symbol.for("rambase-sdk.TimeoutError");

  override readonly name: string = "TimeoutError";
  /** The limit in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, options: RamBaseErrorOptions = {}) {
    super(`Not done within ${timeout} ms.`, options);
    this.timeout = timeout;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeout: this.timeout };
  }
}
