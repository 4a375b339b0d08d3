import { type Findings, refuse, type Step } from "./findings.js";
import { isDate } from "./is-date.js";

/** Whether the value is a text with a day that exists. */
export function date(value: unknown, found?: Findings, step?: Step): boolean {
  if (typeof value !== "string") return refuse(found, step, "type", "string", value);
  return isDate(value) || refuse(found, step, "format", "date", value);
}

/** The same of a property that may be left out. */
export function maybeDate(value: unknown, found?: Findings, step?: Step): boolean {
  return value === undefined || date(value, found, step);
}
