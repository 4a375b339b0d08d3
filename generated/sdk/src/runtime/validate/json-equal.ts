import { compare } from "./compare.js";
import { isObject } from "./is-object.js";

/** How deep two values are compared: what is nested deeper, or in itself, is not the same. */
export const deepest = 500;

/**
 * Whether a value is the same as one of a schema; the order of properties does not matter. A number that is
 * written digit by digit is the same as the one that it is.
 */
export function jsonEqual(one: unknown, other: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => jsonEqual(item, other[index], depth + 1))
    );
  }
  if (isObject(one)) {
    const names = Object.keys(one);
    return (
      isObject(other) &&
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && jsonEqual(one[name], other[name], depth + 1))
    );
  }
  return typeof one === "number" ? compare(other, one) === 0 : one === other;
}
