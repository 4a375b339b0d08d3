import { ApiError, type ApiErrorFacts } from "./api-error.js";

/**
 * An API operation was started and then failed (status 7). `code`, `message` and `innerErrors` are those
 * of the error inside the operation instance.
 */
export class OperationFailedError<Code extends number = number> extends ApiError<Code> {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ApiError.OperationFailedError";

  /** The operation instance as the server sent it, without secrets. */
  readonly instance: unknown;

  constructor(facts: ApiErrorFacts, instance: unknown) {
    super({ ...facts, message: facts.message ?? "The API operation ended with an error." });
    this.instance = instance;
  }

  /** Leaves out the instance, which may hold personal data. */
  override toJSON(): Record<string, unknown> {
    const { instance: _, ...rest } = super.toJSON();
    return rest;
  }
}
