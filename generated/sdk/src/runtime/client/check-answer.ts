import type { OperationSpec } from "../call/operation.js";
import { ValidationError } from "../errors/validation-error.js";
import type { Hooks } from "../http/hooks.js";
import type { Validate, Violation } from "../violation.js";

/** A check of the answer of each operation, by its name; an answer that nobody described has none. */
export type ResponseValidators = Readonly<Record<string, Validate>>;

/**
 * Checks the answer of an operation: its value, and the JSON that the value stands in. The value of a list
 * is all of the JSON.
 */
export type CheckAnswer = (operation: OperationSpec, value: unknown, json: unknown) => unknown;

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
  return ({ id, responseRoot }, value, json) => {
    // An empty answer, and one that nobody described, cannot be wrong.
    if (json === undefined || !Object.hasOwn(responseValidators, id)) return undefined;
    const isRootMissing = responseRoot !== undefined && value === json;
    const violations = isRootMissing ? missing(responseRoot) : (responseValidators[id]?.(value) ?? []);
    if (violations.length === 0) return undefined;
    const error = new ValidationError("response", violations, { operation: id });
    if (validateResponses === "throw") throw error;
    if (hooks?.onInvalidResponse) return hooks.onInvalidResponse({ operation: id, violations });
    return console.warn(`${id}: ${error.message}`);
  };
}

/** Without its root an answer may still look right, where all that a type asks for may be left out. */
function missing(root: string): readonly Violation[] {
  return [{ path: [root], keyword: "required", message: "is required" }];
}
