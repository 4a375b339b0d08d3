import { type Findings, refuse, type Step } from "./findings.js";

/** Whether a number lies between two bounds, themselves included. Nothing is less or more than NaN. */
export function within(
  value: number,
  found: Findings | undefined,
  step: Step | undefined,
  least = Number.NaN,
  most = Number.NaN,
): boolean {
  if (value < least) return refuse(found, step, "minimum", least, value);
  return !(value > most) || refuse(found, step, "maximum", most, value);
}
