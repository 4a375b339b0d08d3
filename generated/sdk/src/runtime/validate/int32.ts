import { type Findings, refuse, type Step } from "./findings.js";
import { isInt32 } from "./is-int32.js";
import { isWhole } from "./is-whole.js";
import { within } from "./within.js";

/** Whether the value is a whole number of 32 signed bits between two bounds, themselves included. */
export function int32(value: unknown, found?: Findings, step?: Step, least?: number, most?: number): boolean {
  if (!isWhole(value)) return refuse(found, step, "type", "integer", value);
  if (!isInt32(value) && !refuse(found, step, "format", "int32", value)) return false;
  return within(value, found, step, least, most);
}

/** The same of a property that may be left out. */
export function maybeInt32(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || int32(value, found, step, least, most);
}
