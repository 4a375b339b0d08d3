import { RamBaseError } from "./rambase-error.js";

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends RamBaseError {
  // The name by which programs tell an abort from a failure everywhere on the platform.
  static override readonly brand: string = "rambase-sdk.RamBaseError.AbortError";

  constructor(signal?: AbortSignal, operation?: string) {
    super("Aborted by the caller.", { operation, cause: signal?.reason });
  }
}
