import { ValidationError } from "./errors/validation-error.js";
import type { StandardSchema } from "./standard-schema.js";
import type { Path, Violation } from "./violation.js";

/** A generated check: adds to `violations` every rule that `value`, which stands at `path`, breaks. */
export type Check = (value: unknown, path: Path, violations: Violation[]) => void;

/** A validator for values of type `T`. Unknown properties pass. */
export interface Schema<T> extends StandardSchema<T> {
  /** Lists every rule that the value breaks. */
  check(value: unknown): readonly Violation[];
  /** Whether the value breaks no rule. */
  is(value: unknown): value is T;
  /** Throws a `ValidationError` with every violation. */
  assert(value: unknown): asserts value is T;
}

/** Makes a validator from a generated check function. */
export function schema<T>(check: Check): Schema<T> {
  const violationsOf = (value: unknown): readonly Violation[] => {
    const violations: Violation[] = [];
    check(value, [], violations);
    return violations;
  };
  return {
    check: violationsOf,
    is: (value): value is T => violationsOf(value).length === 0,
    assert(value): asserts value is T {
      const violations = violationsOf(value);
      if (violations.length > 0) throw new ValidationError("value", violations);
    },
    "~standard": {
      version: 1,
      vendor: "rambase-sdk",
      validate(value) {
        const issues = violationsOf(value);
        // The check found nothing to object to, which is what makes the value a T.
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}
