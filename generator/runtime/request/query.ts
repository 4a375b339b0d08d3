import type { OperationSpec } from "../call/operation.js";
import { ownValue } from "./own-value.js";
import { percentEncode } from "./percent-encode.js";

/** A query parameter: its name on the wire and its value as text, not yet encoded. */
export type QueryPair = readonly [name: string, value: string];

/**
 * The query of one call, in the order in which the operation declares its parameters.
 *
 * @param options the caller's options, which may hold others too
 * @param defaults the client's values for options that the caller leaves out
 */
export function queryPairs(
  { id, query }: Pick<OperationSpec, "id" | "query">,
  options: object = {},
  defaults: object,
): QueryPair[] {
  const pairs: QueryPair[] = [];
  for (const option in query) {
    const given = ownValue(options, option);
    const value = given === undefined ? ownValue(defaults, option) : given;
    const parameter = query[option] ?? option;
    if (typeof parameter === "string") addPair(pairs, parameter, value);
    else addPair(pairs, parameter[0], parameter[1](value, id));
  }
  return pairs;
}

function addPair(pairs: QueryPair[], name: string, value: unknown): void {
  // A filter that nothing turned into text would be sent as its source, and servers pass over that.
  if (typeof value === "function") throw new TypeError(`${name} must be a number or a text.`);
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return;
  pairs.push([name, value instanceof Date ? value.toISOString() : String(value)]);
}

/** Pairs as they stand in an address, without the question mark. */
export function queryText(pairs: readonly QueryPair[]): string {
  let text = "";
  for (const [name, value] of pairs) {
    // The dollar sign may stand in a query as it is, and is easier to read there.
    text += `${text && "&"}${percentEncode(name).replaceAll("%24", "$")}=${percentEncode(value)}`;
  }
  return text;
}
