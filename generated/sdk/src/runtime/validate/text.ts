import { codePointLength } from "./code-point-length.js";
import { type Findings, refuse, type Step } from "./findings.js";

/** Whether the value is a text of so many characters. */
export function text(
  value: unknown,
  found?: Findings,
  step?: Step,
  least = Number.NaN,
  most = Number.NaN,
): boolean {
  if (typeof value !== "string") return refuse(found, step, "type", "string", value);
  const { length } = value;
  // A text is never longer in characters than in code units, so most texts need no counting.
  if (length < least || (length < 2 * least && codePointLength(value) < least)) {
    return refuse(found, step, "minLength", least, value);
  }
  if (length > most && codePointLength(value) > most) return refuse(found, step, "maxLength", most, value);
  return true;
}

/** The same of a property that may be left out. */
export function maybeText(
  value: unknown,
  found?: Findings,
  step?: Step,
  least?: number,
  most?: number,
): boolean {
  return value === undefined || text(value, found, step, least, most);
}
