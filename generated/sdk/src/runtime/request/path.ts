import { ValidationError } from "../errors/validation-error.js";
import type { Exact } from "../numbers/exact.js";
import type { Violation } from "../violation.js";
import { hasDots } from "./has-dots.js";
import { ownValue } from "./own-value.js";
import { percentEncode } from "./percent-encode.js";

type PathValues = Readonly<Record<string, string | number>>;

const message = 'must be a number or a text, not empty, without "." or ".." parts';

/**
 * Puts values into a path template. Throws a `ValidationError` when one is missing, empty, or would make
 * the address point somewhere else: `DELETE /roles/{roleId}` with an empty value means all roles.
 */
export function fillPath(template: string, values: PathValues, operation: string): string {
  const violations: Violation[] = [];
  let path = template.replace(/^\/?/, "/");
  for (let at = path.indexOf("{"); at >= 0; at = path.indexOf("{", at + 1)) {
    const end = path.indexOf("}", at);
    const name = path.slice(at + 1, end);
    const value = ownValue(values, name);
    // A number of more digits than JavaScript's is an object, which its type does not tell.
    const isNumber = Number.isFinite(value) || (value as Partial<Exact> | undefined)?.plain;
    if (isNumber || (value && typeof value === "string" && !hasDots(value)))
      path = path.slice(0, at) + percentEncode(String(value)) + path.slice(end + 1);
    else violations.push({ path: [name], keyword: "required", message });
  }
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
  return path;
}
