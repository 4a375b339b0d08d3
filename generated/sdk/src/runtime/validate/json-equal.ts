import { isObject } from "./is-object.js";

/** Whether two JSON values are the same; the order of properties does not matter. */
export function jsonEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => jsonEqual(item, other[index]))
    );
  }
  if (isObject(one)) {
    const names = Object.keys(one);
    return (
      isObject(other) &&
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && jsonEqual(one[name], other[name]))
    );
  }
  return one === other;
}
