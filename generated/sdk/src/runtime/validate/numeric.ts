import { type Findings, refuse, type Step } from "./findings.js";

/** Whether the value is a number, which NaN and infinity are not, between two bounds, themselves included. */
export function numeric(
  value: unknown,
  found?: Findings,
  step?: Step,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  if (typeof value !== "number" || !Number.isFinite(value))
    return refuse(found, step, "type", "number", value);
  if (value < least) return refuse(found, step, "minimum", least, value);
  if (value > most) return refuse(found, step, "maximum", most, value);
  return true;
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
