import { percentEncode } from "./percent-encode.js";

/** A query parameter: its name on the wire and its value as text, not yet encoded. */
export type QueryPair = readonly [name: string, value: string];

/**
 * The query of one call, in the order in which the operation declares its parameters.
 *
 * @param names option in code to name on the wire
 * @param options the caller's options, which may hold others too
 * @param defaults the client's values for options that the caller leaves out
 */
export function queryPairs(
  names: Readonly<Record<string, string>>,
  options: object,
  defaults: object,
): QueryPair[] {
  // Generated option types are interfaces, which the compiler does not let be indexed by any text.
  const given = new Map<string, unknown>(Object.entries(options));
  const fallback = new Map<string, unknown>(Object.entries(defaults));
  return Object.entries(names).flatMap(([option, name]) => {
    const value = queryValue(given.get(option) === undefined ? fallback.get(option) : given.get(option));
    return value === undefined ? [] : [[name, value] as const];
  });
}

function queryValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(",");
  return value instanceof Date ? value.toISOString() : String(value);
}

/**
 * Adds parameters to an address. Those it already has keep their values, whatever the case of their
 * names: links of the API come with a query of their own.
 */
export function withQuery(address: string, pairs: readonly QueryPair[]): string {
  const url = new URL(address);
  const present = new Set([...url.searchParams.keys()].map((name) => name.toLowerCase()));
  const added = pairs
    .filter(([name]) => !present.has(name.toLowerCase()))
    .map(([name, value]) => `${encodeName(name)}=${percentEncode(value)}`);
  url.hash = "";
  url.search = [url.search.slice(1), ...added].filter((part) => part !== "").join("&");
  return url.href;
}

/** The dollar sign may stand in a query as it is, and is easier to read there. */
function encodeName(name: string): string {
  return percentEncode(name).replaceAll("%24", "$");
}
