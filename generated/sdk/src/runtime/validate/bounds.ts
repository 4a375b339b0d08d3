import { Exact } from "../numbers/exact.js";
import { compare } from "./compare.js";
import { type Findings, refuse, type Step } from "./findings.js";
import { isMultipleOf } from "./is-multiple-of.js";

/** Whether a number is not below the bound. Each of these lets pass what is no number, NaN included. */
export function minimum(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  bound: number,
): boolean {
  if (!(compare(value, bound) < 0)) return true;
  return refuse(found, step, "minimum", bound, value);
}

/** Whether a number is not above the bound. */
export function maximum(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  bound: number,
): boolean {
  if (!(compare(value, bound) > 0)) return true;
  return refuse(found, step, "maximum", bound, value);
}

/** Whether a number is above the bound. */
export function exclusiveMinimum(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  bound: number,
): boolean {
  if (!(compare(value, bound) <= 0)) return true;
  return refuse(found, step, "exclusiveMinimum", bound, value, `must be more than ${bound}`);
}

/** Whether a number is below the bound. */
export function exclusiveMaximum(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  bound: number,
): boolean {
  if (!(compare(value, bound) >= 0)) return true;
  return refuse(found, step, "exclusiveMaximum", bound, value, `must be less than ${bound}`);
}

/** Whether a number is a multiple of another one, in decimals. What is no number passes, NaN included. */
export function multipleOf(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  unit: number,
): boolean {
  const passes =
    value instanceof Exact
      ? value.isMultipleOf(unit)
      : typeof value !== "number" || Number.isNaN(value) || isMultipleOf(value, unit);
  return passes || refuse(found, step, "multipleOf", unit, value, `must be a multiple of ${unit}`);
}
