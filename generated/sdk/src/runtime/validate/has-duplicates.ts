import { jsonEqual } from "./json-equal.js";

/** Whether two items of the array are the same JSON value. */
export function hasDuplicates(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const structures: unknown[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) {
      if (structures.some((earlier) => jsonEqual(earlier, item))) return true;
      structures.push(item);
    } else {
      if (scalars.has(item)) return true;
      scalars.add(item);
    }
  }
  return false;
}
