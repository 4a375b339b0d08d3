import type { StandardSchema } from "./standard-schema.js";
import { assertValid } from "./validate/assert-valid.js";
import type { Check } from "./validate/check.js";
import { violationsOf } from "./validate/violations-of.js";
import type { Violation } from "./violation.js";

/** A validator for values of type `T`. Unknown properties pass. */
export interface Schema<T> extends StandardSchema<T> {
  /** Lists every rule that the value breaks. */
  check(value: unknown): readonly Violation[];
  /** Whether the value breaks no rule. */
  is(value: unknown): value is T;
  /** Throws a `ValidationError` with every violation. */
  assert(value: unknown): asserts value is T;
}

/** Makes a validator from a generated check. */
export function schema<T>(check: Check): Schema<T> {
  return {
    check: (value) => violationsOf(check, value),
    is: (value): value is T => check(value),
    assert(value): asserts value is T {
      assertValid(check, value);
    },
    "~standard": {
      version: 1,
      vendor: "rambase-sdk",
      validate(value) {
        const issues = violationsOf(check, value);
        // The check found nothing to object to, which is what makes the value a T.
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}
