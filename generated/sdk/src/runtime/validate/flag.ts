import { type Findings, refuse, type Step } from "./findings.js";

/** Whether the value is true or false. */
export function flag(value: unknown, found?: Findings, step?: Step): boolean {
  return typeof value === "boolean" || refuse(found, step, "type", "boolean", value);
}

/** The same of a property that may be left out. */
export function maybeFlag(value: unknown, found?: Findings, step?: Step): boolean {
  return value === undefined || flag(value, found, step);
}
