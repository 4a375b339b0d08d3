import { excluded } from "./choices.js";
import type { Findings } from "./findings.js";

/** The check of a schema that rules out every value, `false` or `{ not: {} }`. */
export function nothing(value: unknown, found?: Findings): boolean {
  return excluded(value, found);
}
