import { codePointLength } from "./code-point-length.js";
import { type Findings, refuse, type Step } from "./findings.js";

/** Whether a text has enough characters. Each of these lets pass what is no text. */
export function minLength(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  least: number,
): boolean {
  if (typeof value !== "string" || codePointLength(value) >= least) return true;
  return refuse(found, step, "minLength", least, value);
}

/** Whether a text has no more characters than it may. */
export function maxLength(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  most: number,
): boolean {
  if (typeof value !== "string" || value.length <= most || codePointLength(value) <= most) return true;
  return refuse(found, step, "maxLength", most, value);
}

/**
 * Whether a text has the form that a pattern describes.
 *
 * @param tried length of the longest text on which the pattern is tried: on longer ones it could run for ever
 */
export function pattern(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  form: RegExp,
  tried = Number.NaN,
): boolean {
  if (typeof value !== "string" || value.length > tried || form.test(value)) return true;
  return refuse(found, step, "pattern", form.source, value);
}

/** Whether a text is of a format. */
export function format(
  value: unknown,
  found: Findings | undefined,
  step: Step | undefined,
  name: string,
  isFormat: (text: string) => boolean,
): boolean {
  return typeof value !== "string" || isFormat(value) || refuse(found, step, "format", name, value);
}
