import type { OperationSpec } from "../call/operation.js";
import { ownValue } from "./own-value.js";
import { percentEncode } from "./percent-encode.js";

/**
 * A query parameter: its name as it stands in an address, and its value as text, or the texts of a list, not
 * yet encoded: a comma within one of them is another than those between them.
 */
export type QueryPair = readonly [name: string, value: string | readonly string[]];

/**
 * Makes the text that is sent of a value. A value that becomes several parameters is added to the query
 * instead, and nothing is returned.
 */
export type Encode = (value: unknown, operation: string, name?: string, query?: QueryPair[]) => unknown;

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
    else addPair(pairs, parameter[0], (parameter[1] as Encode)(value, id, parameter[0], pairs));
  }
  return pairs;
}

/** A value that is left out, or an empty list, adds nothing. */
export function addPair(pairs: QueryPair[], name: string, value: unknown): void {
  if (!Array.isArray(value)) {
    if (value !== undefined && value !== null) pairs.push([name, textOf(name, value)]);
  } else if (value.length > 0) {
    pairs.push([name, value.map((one) => textOf(name, one))]);
  }
}

/**
 * The text that is sent of a value. Throws a `TypeError` for one that has none: servers pass over a filter
 * that they do not understand, as the source of a function, and answer with all there is.
 */
export function textOf(name: string, value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : String(value ?? "");
  const isEndless = typeof value === "number" && !Number.isFinite(value);
  const isCode = typeof value === "function" || typeof value === "symbol";
  if (isEndless || isCode || text.startsWith("[object "))
    throw new TypeError(`${name} must be a number or a text.`);
  return text;
}

/** Pairs as they stand in an address, without the question mark. */
export function queryText(pairs: readonly QueryPair[]): string {
  const texts = pairs.map(
    ([name, value]) =>
      `${name}=${typeof value === "string" ? percentEncode(value) : value.map(percentEncode)}`,
  );
  return texts.join("&");
}
