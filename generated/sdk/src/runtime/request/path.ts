import { ValidationError } from "../errors/validation-error.js";
import type { Violation } from "../violation.js";
import { percentEncode } from "./percent-encode.js";

type PathValues = Readonly<Record<string, string | number>>;

const message = 'a path value must be a number or a text that is not empty, "." or ".."';

/**
 * Puts values into a path template. Throws a `ValidationError` when one is missing, empty, or would make
 * the address point somewhere else: `DELETE /roles/{roleId}` with an empty value means all roles.
 */
export function fillPath(template: string, values: PathValues, operation: string): string {
  const violations: Violation[] = [];
  // What follows the hash of an address is not sent. Regular expressions would cost more than all else here.
  const [start = "", ...places] = (template.split("#")[0] ?? "").split("{");
  let path = start.startsWith("/") ? start : `/${start}`;
  for (const place of places) {
    const [name = "", rest = ""] = place.split("}");
    const value = Object.hasOwn(values, name) ? values[name] : "";
    if (typeof value === "string" ? value !== "" : Number.isFinite(value))
      path += percentEncode(String(value));
    else violations.push({ path: [name], keyword: "required", message });
    path += rest;
  }
  // Servers and clients read these as "here" and "one level up", encoded or not.
  if (path.includes("/.") && /\/\.\.?([/?]|$)/.test(path)) {
    violations.push({ path: Object.keys(values), keyword: "pattern", message });
  }
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
  return path;
}
