import { type Findings, refuse } from "./findings.js";

/** The answer of `anyOf` when no alternative fits. */
export function noneFits(value: unknown, found: Findings | undefined, count: number): boolean {
  return refuse(found, undefined, "anyOf", count, value, `must satisfy one of ${count} alternatives`);
}

/** The answer of `oneOf` when no alternative fits, or more than one. */
export function notOneFits(value: unknown, found: Findings | undefined, count: number): boolean {
  return refuse(found, undefined, "oneOf", count, value, `must satisfy exactly one of ${count} alternatives`);
}

/** The answer of `not` when the value has the form that is ruled out. */
export function excluded(value: unknown, found: Findings | undefined): boolean {
  return refuse(found, undefined, "not", undefined, value, "must not have this form");
}
