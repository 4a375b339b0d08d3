import type { Check } from "./check.js";
import { type Findings, refuse } from "./findings.js";

/** Values that are nested deeper are refused, those that hold themselves among them. */
const deepest = 500;

let depth = 0;

/** Runs the check of a schema that holds itself; refuses the value when that has gone on for too long. */
export function inDepth(value: unknown, found: Findings | undefined, check: Check): boolean {
  if (depth === deepest) {
    refuse(
      found,
      undefined,
      "depth",
      deepest,
      undefined,
      `must not be nested more than ${deepest} levels deep`,
    );
    // Even a list of what is wrong ends here: a value may hold itself more than once.
    return false;
  }
  depth += 1;
  try {
    return check(value, found);
  } finally {
    depth -= 1;
  }
}
