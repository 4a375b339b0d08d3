import { type Encode, textOf } from "./query.js";

/** The text of a parameter that travels as JSON. */
export function jsonParameter(value: unknown): unknown {
  // As with all parameters, null stands for one that is left out.
  return value === null ? undefined : JSON.stringify(value);
}

/** The text of a list whose elements a space keeps apart. */
export const spacedList: Encode = (value, _operation, name = "") => joined(value, name, " ");

/** The text of a list whose elements a pipe keeps apart. */
export const pipedList: Encode = (value, _operation, name = "") => joined(value, name, "|");

function joined(value: unknown, name: string, delimiter: string): unknown {
  const list = objectAsList(value);
  if (!Array.isArray(list) || list.length === 0) return list;
  return list.map((one) => textOf(name, one)).join(delimiter);
}

/** The names and values of an object's members, one after another in a list. */
export function objectAsList(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined && one !== null)
    .flat();
}

/** Whether an object has no text of its own, as a date has and a number of more digits than JavaScript's. */
export function hasMembers(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("toString" in value) || String(value) === "[object Object]";
}
