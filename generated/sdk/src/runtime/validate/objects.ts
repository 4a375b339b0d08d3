import type { Check } from "./check.js";
import { counted } from "./counted.js";
import { type Findings, refuse, type Step } from "./findings.js";
import { isObject } from "./is-object.js";

/** The object's own property: one that every object inherits does not count. */
export function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The property by which a value says which of several schemas it follows. */
export function tag(value: unknown, name: string): unknown {
  return isObject(value) ? own(value, name) : undefined;
}

/** Whether an object has enough properties. Each of these lets pass what is no object. */
export function minProperties(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  least: number,
): boolean {
  if (!isObject(value)) return true;
  const count = Object.keys(value).length;
  if (count >= least) return true;
  const message = `must have at least ${counted(least, "property", "properties")}`;
  return refuse(found, step, "minProperties", least, count, message);
}

/** Whether an object has no more properties than it may. */
export function maxProperties(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  most: number,
): boolean {
  if (!isObject(value)) return true;
  const count = Object.keys(value).length;
  if (count <= most) return true;
  const message = `must have at most ${counted(most, "property", "properties")}`;
  return refuse(found, step, "maxProperties", most, count, message);
}

/** Whether a property is there that another one asks for. */
export function dependent(value: unknown, found: Findings | undefined, step: string, other: string): boolean {
  if (value !== undefined) return true;
  return refuse(found, step, "dependentRequired", other, value, `is required beside ${other}`);
}

/** Whether the properties that nothing else has looked at pass the check; without one there may be none. */
export function others(
  value: unknown,
  found: Findings | undefined,
  isKnown: (name: string) => boolean,
  check?: Check,
  keyword = "additionalProperties",
): boolean {
  const refused: Check = (member, at) =>
    refuse(at, undefined, keyword, undefined, member, "must not be given");
  return properties(value, found, (name) => !isKnown(name), check ?? refused);
}

/**
 * Whether the properties whose names have a form pass the check.
 *
 * @param tried length of the longest name on which the form is tried: on longer ones it could run for ever
 */
export function matching(
  value: unknown,
  found: Findings | undefined,
  form: RegExp,
  check: Check,
  tried = Number.NaN,
): boolean {
  return properties(value, found, (name) => !(name.length > tried) && form.test(name), check);
}

/** Whether the names of an object's properties pass the check. */
export function names(value: unknown, found: Findings | undefined, check: Check): boolean {
  if (!isObject(value)) return true;
  for (const name of Object.keys(value)) if (!check(name, found?.at(name))) return false;
  return true;
}

function properties(
  value: unknown,
  found: Findings | undefined,
  isMeant: (name: string) => boolean,
  check: Check,
): boolean {
  if (!isObject(value)) return true;
  for (const name of Object.keys(value)) {
    // A property that holds undefined is one that was left out.
    if (value[name] === undefined || !isMeant(name)) continue;
    if (!check(value[name], found?.at(name))) return false;
  }
  return true;
}
