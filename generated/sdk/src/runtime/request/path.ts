import { ValidationError } from "../errors/validation-error.js";
import type { Violation } from "../violation.js";
import { percentEncode } from "./percent-encode.js";

type PathValues = Readonly<Record<string, string | number>>;

/**
 * Puts values into a path template. Throws a `ValidationError` when one is missing, empty, or would make
 * the address point somewhere else: `DELETE /roles/{roleId}` with an empty value means all roles.
 */
export function fillPath(template: string, values: PathValues, operation: string): string {
  const violations: Violation[] = [];
  // What follows the hash of an address is not sent.
  const path = template.replace(/#.*/, "").replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (isUsable(value)) return percentEncode(String(value));
    violations.push({
      path: [name],
      keyword: "required",
      message: "a path value must be a number or a text that is not empty",
    });
    return "";
  });
  // Servers and clients read these as "here" and "one level up", encoded or not.
  if (violations.length === 0 && path.split(/[/?]/).some((segment) => segment === "." || segment === "..")) {
    const message = 'a path value must not be "." or ".."';
    violations.push({ path: Object.keys(values), keyword: "pattern", message });
  }
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
  return path.startsWith("/") ? path : `/${path}`;
}

function isUsable(value: unknown): value is string | number {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" && value !== "";
}
