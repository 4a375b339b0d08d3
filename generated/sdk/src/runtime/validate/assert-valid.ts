import { ValidationError } from "../errors/validation-error.js";
import type { Check } from "./check.js";
import { violationsOf } from "./violations-of.js";

/** Throws a `ValidationError` with everything that is wrong with the value. */
export function assertValid(check: Check, value: unknown): void {
  const violations = violationsOf(check, value);
  if (violations.length > 0) throw new ValidationError("value", violations);
}
