import { type Findings, refuse, type Step } from "./findings.js";

/** Whether the value is a whole number between two bounds, themselves included. */
export function integer(
  value: unknown,
  found?: Findings,
  step?: Step,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  if (typeof value !== "number" || !Number.isInteger(value))
    return refuse(found, step, "type", "integer", value);
  if (value < least) return refuse(found, step, "minimum", least, value);
  if (value > most) return refuse(found, step, "maximum", most, value);
  return true;
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
