import { type Findings, refuse, type Step } from "./findings.js";
import { isWhole } from "./is-whole.js";
import { within } from "./within.js";

/** Whether the value is a whole number between two bounds, themselves included. */
export function integer(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  if (!isWhole(value)) return refuse(found, step, "type", "integer", value);
  return within(value, found, step, least, most);
}

/** The same of a property that may be left out. */
export function maybeInteger(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || integer(value, found, step, least, most);
}
