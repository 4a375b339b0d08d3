import type { Facts } from "./facts.js";

/** A statement that only one of two pages makes, or that they make differently. */
export interface Difference {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Returns what a spoiled page states otherwise than the good one. */
export function differencesOf(good: Facts, spoiled: Facts): readonly Difference[] {
  return [...new Set([...good.keys(), ...spoiled.keys()])]
    .map((key) => ({ key, before: good.get(key), after: spoiled.get(key) }))
    .filter(({ before, after }) => before !== after);
}
