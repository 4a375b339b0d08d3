import type { Check } from "../schema.js";
import type { Violation } from "../violation.js";

/** How many of the checks find nothing wrong with the value. */
export function countPassing(checks: readonly Check[], value: unknown): number {
  return checks.filter((check) => {
    const violations: Violation[] = [];
    check(value, [], violations);
    return violations.length === 0;
  }).length;
}
