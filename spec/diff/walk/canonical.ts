import { jsonText } from "../../document/json-text.js";
import type { Json } from "../../document/openapi.js";
import { isList, isObject } from "./side.js";

/** A text that is equal for values that differ in the order of their keys only. */
export function canonical(value: Json | undefined): string {
  return value === undefined ? "" : jsonText(sorted(value));
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || canonical(a) === canonical(b);
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
