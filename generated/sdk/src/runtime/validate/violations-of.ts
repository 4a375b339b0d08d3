import type { Violation } from "../violation.js";
import type { Check } from "./check.js";
import { Findings } from "./findings.js";

/** Every rule that a value breaks. Most values break none, so they are only listed after a first look. */
export function violationsOf(check: Check, value: unknown): readonly Violation[] {
  const violations: Violation[] = [];
  if (!check(value)) check(value, new Findings(violations));
  return violations;
}
