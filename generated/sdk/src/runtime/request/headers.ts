import { ValidationError } from "../errors/validation-error.js";

/**
 * Headers by name. `null` takes off one that the client has, also `accept` and `user-agent`; `undefined`
 * leaves it as it is.
 */
export type GivenHeaders = Readonly<Record<string, string | null | undefined>>;

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
    for (const [name, value] of headerEntries(list)) {
      const key = name.toLowerCase();
      if (value === null) delete merged[key];
      else if (value !== undefined) {
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
          const message = "must be a line of Latin-1 characters";
          const violation = { path: ["headers", name], keyword: "pattern", message };
          throw new ValidationError("request", [violation], { operation });
        }
        merged[key] = value;
      }
    }
  }
  return merged;
}

type HeaderEntry = readonly [name: string, value: string | null | undefined];

/** Names and values, also of what callers without a type checker hand in: `Headers`, or a list of pairs. */
export function headerEntries(list: object | undefined): Iterable<HeaderEntry> {
  const headers = list ?? {};
  return Symbol.iterator in headers ? (headers as Iterable<HeaderEntry>) : Object.entries(headers);
}

/**
 * A call's own headers, and what it accepts where none of them says that. It stands before a range of media
 * types, which would ask for JSON.
 */
export function withAccept(accept: string, own: GivenHeaders | undefined): GivenHeaders {
  const entries = [...headerEntries(own)].map(([name, value]) => {
    const isRange = /^accept$/i.test(name) && /^(\*|application)\/\*/.test(String(value));
    return [name, isRange ? `${accept}, ${value}` : value];
  });
  return Object.fromEntries([["accept", accept], ...entries]);
}
