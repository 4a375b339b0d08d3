import type { Check } from "./check.js";
import { type Findings, refuse, type Step } from "./findings.js";

/** Whether the value is an array of so many elements, each of which passes the check. */
export function list(
  value: unknown,
  found?: Findings,
  step?: Step,
  check?: Check,
  least = Number.NaN,
  most = Number.NaN,
): boolean {
  if (!Array.isArray(value)) return refuse(found, step, "type", "array", value);
  const inside = step === undefined ? found : found?.at(step);
  if (value.length < least && !refuse(inside, undefined, "minItems", least, value.length)) return false;
  if (value.length > most && !refuse(inside, undefined, "maxItems", most, value.length)) return false;
  return check === undefined || items(value, inside, check);
}

/** The same of a property that may be left out. */
export function maybeList(
  value: unknown,
  found?: Findings,
  step?: Step,
  check?: Check,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || list(value, found, step, check, least, most);
}

/** Whether the elements from a position on pass the check. Where one is missing, `undefined` is checked. */
export function items(value: unknown, found: Findings | undefined, check: Check, first = 0): boolean {
  if (!Array.isArray(value)) return true;
  for (let index = first; index < value.length; index++) {
    if (!check(value[index], found?.at(index))) return false;
  }
  return true;
}
