import { type QueryPair, queryText } from "./query.js";

/**
 * Adds parameters to an address that an answer gave. Those it already has keep their values, whatever the
 * case of their names: links of the API come with a query of their own.
 */
export function withQuery(address: string, pairs: readonly QueryPair[]): string {
  const url = new URL(address);
  const present = new Set([...url.searchParams.keys()].map((name) => name.toLowerCase()));
  const added = queryText(pairs.filter(([name]) => !present.has(decodeURIComponent(name).toLowerCase())));
  url.hash = "";
  url.search = [url.search.slice(1), added].filter((part) => part !== "").join("&");
  return url.href;
}
