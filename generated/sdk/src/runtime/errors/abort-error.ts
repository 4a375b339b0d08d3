import { RamBaseError } from "./rambase-error.js";

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends RamBaseError {
  static override readonly brand: symbol = Symbol.for("rambase-sdk.AbortError");

  // The name by which programs tell an abort from a failure everywhere on the platform.
  override readonly name: string = "AbortError";

  constructor(signal: AbortSignal, operation?: string) {
    super("Aborted by the caller.", { operation, cause: signal.reason });
  }
}
