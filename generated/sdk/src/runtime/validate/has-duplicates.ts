import { Exact } from "../numbers/exact.js";
import { isObject } from "./is-object.js";
import { deepest } from "./json-equal.js";

/**
 * Whether two items of the array are the same JSON value, as `jsonEqual` has it. Each is looked at once,
 * because lists are long.
 */
export function hasDuplicates(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const structures = new Set<string>();
  for (const element of items) {
    const item = element instanceof Exact ? element.plain() : element;
    if (typeof item !== "object" || item === null) {
      if (scalars.has(item)) return true;
      scalars.add(item);
      continue;
    }
    const text = textOf(item);
    if (text === undefined) continue;
    if (structures.has(text)) return true;
    structures.add(text);
  }
  return false;
}

/** A text that two values share when they are the same; `undefined` where nothing is the same as one. */
function textOf(item: unknown): string | undefined {
  try {
    return sortedText(item, 0);
  } catch {
    return undefined;
  }
}

function sortedText(value: unknown, depth: number): string {
  if (depth > deepest) throw new RangeError();
  if (typeof value === "string") return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += `${sortedText(item, depth + 1)},`;
    return `[${text}]`;
  }
  if (value instanceof Exact) return String(value.plain());
  if (!isObject(value)) return String(value);
  for (const name of Object.keys(value).sort()) {
    text += `${JSON.stringify(name)}:${sortedText(value[name], depth + 1)},`;
  }
  return `{${text}}`;
}
