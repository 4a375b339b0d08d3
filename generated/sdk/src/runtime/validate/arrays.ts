import type { Check } from "./check.js";
import { counted } from "./counted.js";
import { type Findings, refuse, type Step } from "./findings.js";
import { hasDuplicates } from "./has-duplicates.js";

/** Whether an array has enough elements. Each of these lets pass what is no array. */
export function minItems(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  least: number,
): boolean {
  if (!Array.isArray(value) || value.length >= least) return true;
  return refuse(found, step, "minItems", least, value.length);
}

/** Whether an array has no more elements than it may. */
export function maxItems(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  most: number,
): boolean {
  if (!Array.isArray(value) || value.length <= most) return true;
  return refuse(found, step, "maxItems", most, value.length);
}

/** Whether no two elements of an array are the same. */
export function uniqueItems(value: unknown, found?: Findings, step?: Step): boolean {
  if (!Array.isArray(value) || !hasDuplicates(value)) return true;
  return refuse(found, step, "uniqueItems", undefined, value, "must not hold the same element twice");
}

/** Whether an element passes its own check; an array that ends before it passes. */
export function item(value: unknown, found: Findings | undefined, index: number, check: Check): boolean {
  return !Array.isArray(value) || index >= value.length || check(value[index], found?.at(index));
}

/** Whether so many elements of an array pass the check. */
export function contains(
  value: unknown,
  found: Findings | undefined,
  check: Check,
  least = 1,
  most = Number.NaN,
): boolean {
  if (!Array.isArray(value)) return true;
  let count = 0;
  for (const element of value) if (check(element)) count += 1;
  const refused = (keyword: string, limit: number, bound: string): boolean => {
    const message = `must hold at ${bound} ${counted(limit, "element")} of the kind asked for`;
    return refuse(found, undefined, keyword, limit, count, message);
  };
  if (count < least) return refused("minContains", least, "least");
  return !(count > most) || refused("maxContains", most, "most");
}

/** Whether the elements that nothing else has looked at pass the check. */
export function otherItems(
  value: unknown,
  found: Findings | undefined,
  isKnown: (index: number, element: unknown) => boolean,
  check: Check,
): boolean {
  if (!Array.isArray(value)) return true;
  for (let index = 0; index < value.length; index++) {
    if (!isKnown(index, value[index]) && !check(value[index], found?.at(index))) return false;
  }
  return true;
}
