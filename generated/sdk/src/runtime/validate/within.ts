import { compare } from "./compare.js";
import { type Findings, refuse, type Step } from "./findings.js";

/** Whether a number lies between two bounds, themselves included. Nothing is less or more than NaN. */
export function within(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  least = Number.NaN,
  most = Number.NaN,
): boolean {
  if (compare(value, least) < 0) return refuse(found, step, "minimum", least, value);
  return !(compare(value, most) > 0) || refuse(found, step, "maximum", most, value);
}
