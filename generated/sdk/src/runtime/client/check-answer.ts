import type { OperationSpec } from "../call/operation.js";
import { ValidationError } from "../errors/validation-error.js";
import type { Hooks } from "../http/hooks.js";
import type { Validate } from "../violation.js";

/** A check of the answer of each operation, by its name; an answer that nobody described has none. */
export type ResponseValidators = Readonly<Record<string, Validate>>;

/** Checks the answer of an operation, its JSON root taken off; that of a list is as the server sent it. */
export type CheckAnswer = (spec: OperationSpec, value: unknown) => unknown;

/** The client's options that say how answers are checked. */
export interface AnswerChecks {
  /**
   * Whether answers are checked. `true` reports to `hooks.onInvalidResponse`, or as a warning on the
   * console without that hook; `"throw"` fails the call. `false` when left out.
   */
  readonly validateResponses?: boolean | "throw" | undefined;
  /**
   * What `validateResponses` checks with: the table of that name in the package's entry `/validators`. It is
   * handed in so that programs which do not check answers do not carry it.
   */
  readonly responseValidators?: ResponseValidators | undefined;
  readonly hooks?: Hooks | undefined;
}

/**
 * Makes the check that a client's options ask for, if any. Throws a `TypeError` when there is nothing to
 * check with.
 */
export function answerCheck({
  validateResponses,
  responseValidators,
  hooks,
}: AnswerChecks): CheckAnswer | undefined {
  if (validateResponses === undefined || validateResponses === false) return undefined;
  if (responseValidators === undefined) {
    const remedy = "import the table of that name from rambase-sdk/validators and pass it to the client";
    throw new TypeError(`validateResponses needs the option responseValidators: ${remedy}.`);
  }
  return (spec, value) => {
    // An empty answer, and one that nobody described, cannot be wrong.
    if (value === undefined || !Object.hasOwn(responseValidators, spec.id)) return undefined;
    const violations = responseValidators[spec.id]?.(value) ?? [];
    if (violations.length === 0) return undefined;
    const error = new ValidationError("response", violations, { operation: spec.id });
    if (validateResponses === "throw") throw error;
    if (hooks?.onInvalidResponse) return hooks.onInvalidResponse({ operation: spec.id, violations });
    return console.warn(`${spec.id}: ${error.message}`);
  };
}
