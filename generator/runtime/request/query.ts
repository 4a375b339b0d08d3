import type { OperationSpec } from "../call/operation.js";
import { percentEncode } from "./percent-encode.js";

/** A query parameter: its name on the wire and its value as text, not yet encoded. */
export type QueryPair = readonly [name: string, value: string];

/**
 * The query of one call, in the order in which the operation declares its parameters.
 *
 * @param parameters option in code to name on the wire
 * @param options the caller's options, which may hold others too
 * @param defaults the client's values for options that the caller leaves out
 */
export function queryPairs(
  parameters: NonNullable<OperationSpec["query"]>,
  options: object,
  defaults: object,
): QueryPair[] {
  const pairs: QueryPair[] = [];
  for (const [option, parameter] of Object.entries(parameters)) {
    const given = own(options, option);
    const value = given === undefined ? own(defaults, option) : given;
    const text = queryValue(typeof parameter === "string" ? value : parameter[1](value));
    if (text !== undefined) pairs.push([typeof parameter === "string" ? parameter : parameter[0], text]);
  }
  return pairs;
}

/** An option may be called like something that every object has: `constructor`. */
function own(options: object, name: string): unknown {
  return Object.hasOwn(options, name) ? Reflect.get(options, name) : undefined;
}

function queryValue(value: unknown): string | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return value instanceof Date ? value.toISOString() : String(value);
}

/** Pairs as they stand in an address, without the question mark. */
export function queryText(pairs: readonly QueryPair[]): string {
  // The dollar sign may stand in a query as it is, and is easier to read there.
  return pairs
    .map(([name, value]) => `${percentEncode(name).replaceAll("%24", "$")}=${percentEncode(value)}`)
    .join("&");
}
