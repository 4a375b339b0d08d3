import { ApiError, type ApiErrorFacts } from "./api-error.js";

/**
 * An API operation was started and then failed (status 7). `code`, `message` and `innerErrors` are those
 * of the error inside the operation instance.
 */
export class OperationFailedError extends ApiError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ApiError.OperationFailedError";

  /** The operation instance as the server sent it, without secrets. Logs and JSON leave it out. */
  declare readonly instance: unknown;

  constructor(facts: ApiErrorFacts, instance: unknown) {
    super({ ...facts, message: facts.message ?? "The API operation ended with an error." });
    // It may hold personal data.
    Object.defineProperty(this, "instance", { value: instance });
  }
}
