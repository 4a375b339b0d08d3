import type { Check } from "./check.js";
import { type Findings, refuse, type Step } from "./findings.js";

/** Whether a property passes a check of its own. */
export function nested(value: unknown, found: Findings | undefined, step: Step, check: Check): boolean {
  if (value === undefined) return refuse(found, step, "required", undefined, value);
  return check(value, found?.at(step));
}

/** The same of a property that may be left out. */
export function maybeNested(value: unknown, found: Findings | undefined, step: Step, check: Check): boolean {
  return value === undefined || check(value, found?.at(step));
}

/** Whether a property is there, whatever its value. */
export function present(value: unknown, found: Findings | undefined, step: Step): boolean {
  return value !== undefined || refuse(found, step, "required", undefined, value);
}
