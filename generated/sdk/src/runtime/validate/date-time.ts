import { type Findings, refuse, type Step } from "./findings.js";
import { isDateTime } from "./is-date-time.js";

/** Whether the value is a text with a date and a time of day. */
export function dateTime(value: unknown, found?: Findings, step?: Step): boolean {
  if (typeof value !== "string") return refuse(found, step, "type", "string", value);
  return isDateTime(value) || refuse(found, step, "format", "date-time", value);
}

/** The same of a property that may be left out. */
export function maybeDateTime(value: unknown, found?: Findings, step?: Step): boolean {
  return value === undefined || dateTime(value, found, step);
}
