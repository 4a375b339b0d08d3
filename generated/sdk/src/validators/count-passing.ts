// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Violation } from "../runtime/index.js";

/** How many of the checks find nothing wrong with the value. */
export function countPassing(
  checks: readonly ((value: unknown, path: Path, violations: Violation[]) => void)[],
  value: unknown,
): number {
  return checks.filter((check) => {
    const violations: Violation[] = [];
    check(value, [], violations);
    return violations.length === 0;
  }).length;
}
