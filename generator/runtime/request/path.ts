import { ValidationError } from "../errors/validation-error.js";
import type { Violation } from "../violation.js";
import { hasDots } from "./has-dots.js";
import { ownValue } from "./own-value.js";
import { percentEncode } from "./percent-encode.js";

type PathValues = Readonly<Record<string, string | number>>;

const message = 'must be a number or a text, not empty and without a part "." or ".."';

/**
 * Puts values into a path template. Throws a `ValidationError` when one is missing, empty, or would make
 * the address point somewhere else: `DELETE /roles/{roleId}` with an empty value means all roles.
 */
export function fillPath(template: string, values: PathValues, operation: string): string {
  const violations: Violation[] = [];
  const [start = "", ...others] = template.split("{");
  let path = start.startsWith("/") ? start : `/${start}`;
  for (const part of others) {
    const [name = "", text = ""] = part.split("}");
    const value = ownValue(values, name);
    if (typeof value === "string" ? value && !hasDots(value) : Number.isFinite(value))
      path += percentEncode(String(value)) + text;
    else violations.push({ path: [name], keyword: "required", message });
  }
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
  return path;
}
