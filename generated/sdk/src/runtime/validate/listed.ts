import { type Findings, refuse, type Step } from "./findings.js";
import { jsonEqual } from "./json-equal.js";

/** Whether the value is one of those that are listed; none of them is an array or object. */
export function listed(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  values: readonly unknown[],
): boolean {
  // Most values are plain, and numbers that are written digit by digit are not among the listed as such.
  return values.includes(value) || listedDeep(value, found, step, values);
}

/** The same with arrays and objects among the listed. */
export function listedDeep(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  values: readonly unknown[],
): boolean {
  return values.some((one) => jsonEqual(one, value)) || refuse(found, step, "enum", values, value);
}

/** Whether the value is this one. */
export function constant(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  only: unknown,
): boolean {
  return jsonEqual(only, value) || refuse(found, step, "const", only, value);
}
