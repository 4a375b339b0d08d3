import { ValidationError } from "../errors/validation-error.js";

/** Headers by name; `undefined` leaves one out. */
export type GivenHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Merges headers; a later list wins, however a name is written. Throws a `ValidationError` for a value
 * that HTTP cannot carry. The platform would refuse it too, but shows the value, which may be a secret.
 *
 * @returns the headers by their names in lower case
 */
export function requestHeaders(
  lists: readonly (GivenHeaders | undefined)[],
  operation?: string,
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const list of lists) {
    for (const [name, value] of Object.entries(list ?? {})) {
      if (value === undefined) continue;
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        const message = "must be one line of Latin-1 characters";
        const violation = { path: ["headers", name], keyword: "pattern", message };
        throw new ValidationError("request", [violation], { operation });
      }
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}
