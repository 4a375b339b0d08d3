import { type Findings, refuse, type Step } from "./findings.js";
import { isInt64 } from "./is-int64.js";

/** Whether the value is a whole number of 64 signed bits between two bounds, themselves included. */
export function int64(
  value: unknown,
  found?: Findings,
  step?: Step,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  if (typeof value !== "number" || !Number.isInteger(value))
    return refuse(found, step, "type", "integer", value);
  if (!isInt64(value) && !refuse(found, step, "format", "int64", value)) return false;
  if (value < least) return refuse(found, step, "minimum", least, value);
  if (value > most) return refuse(found, step, "maximum", most, value);
  return true;
}

/** The same of a property that may be left out. */
export function maybeInt64(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || int64(value, found, step, least, most);
}
