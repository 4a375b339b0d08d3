import { type Findings, refuse, type Step } from "./findings.js";
import { isInt64 } from "./is-int64.js";
import { isWhole } from "./is-whole.js";
import { within } from "./within.js";

/** Whether the value is a whole number of 64 signed bits between two bounds, themselves included. */
export function int64(value: unknown, found?: Findings, step?: Step, least?: number, most?: number): boolean {
  if (!isWhole(value)) return refuse(found, step, "type", "integer", value);
  if (!isInt64(value) && !refuse(found, step, "format", "int64", value)) return false;
  return within(value, found, step, least, most);
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
