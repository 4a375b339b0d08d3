import { ValidationError } from "../errors/validation-error.js";
import type { Violation } from "../violation.js";
import { ownValue } from "./own-value.js";
import { percentEncode } from "./percent-encode.js";

type PathValues = Readonly<Record<string, string | number>>;

const message = 'a path value must be a number or a text, neither empty nor "." nor ".."';

/**
 * Puts values into a path template. Throws a `ValidationError` when one is missing, empty, or would make
 * the address point somewhere else: `DELETE /roles/{roleId}` with an empty value means all roles.
 */
export function fillPath(template: string, values: PathValues, operation: string): string {
  const violations: Violation[] = [];
  let path = template.startsWith("/") ? "" : "/";
  // Calls that come one at a time, with a connection between them, feel each array and regular expression.
  let rest = template;
  for (let open = rest.indexOf("{"); open !== -1; open = rest.indexOf("{")) {
    const close = `${rest}}`.indexOf("}", open);
    const name = rest.slice(open + 1, close);
    const value = ownValue(values, name);
    path += rest.slice(0, open);
    if (typeof value === "string" ? value !== "" : Number.isFinite(value))
      path += percentEncode(String(value));
    else violations.push({ path: [name], keyword: "required", message });
    rest = rest.slice(close + 1);
  }
  path += rest;
  // Servers and clients read these as "here" and "one level up", encoded or not.
  if (path.includes("/.") && /\/\.\.?([/?]|$)/.test(path)) {
    violations.push({ path: Object.keys(values), keyword: "pattern", message });
  }
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
  return path;
}
