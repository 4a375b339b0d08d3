import { compare } from "./compare.js";
import { type Findings, refuse, type Step } from "./findings.js";
import { within } from "./within.js";

/** Whether the value is a number, which NaN and infinity are not, between two bounds, themselves included. */
export function numeric(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  if (!Number.isFinite(compare(value, 0))) return refuse(found, step, "type", "number", value);
  return within(value, found, step, least, most);
}

/** The same of a property that may be left out. */
export function maybeNumeric(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || numeric(value, found, step, least, most);
}
