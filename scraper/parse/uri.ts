import type { Uri } from "../model/header-facts.js";
import type { Account } from "./account.js";
import { rangeOf } from "./line.js";
import type { TableRow } from "./table-rows.js";

/**
 * Reads the URI row: server, path and query template.
 *
 * @returns `undefined` when the row is missing or holds no address; its lines then stay unexplained
 */
export function readUri(row: TableRow<string> | undefined, account: Account): Uri | undefined {
  // A long address may be broken over several lines, each of them one word, where one of its parts ends.
  const values = row?.values ?? [];
  const end = values.findIndex(({ text }, i) => {
    const isBroken = /[/?&=]$/.test(values[i - 1]?.text ?? "/") || /^[/?&={]/.test(text);
    return /\s/.test(text) || !isBroken;
  });
  const words = end < 0 ? values : values.slice(0, end);
  const text = words.map((value) => value.text).join("");
  const parts = /^(https?:\/\/[\w.-]+(?::\d+)?)(\/[^?#|,:;&<>"\\[\]]*)(?:\?(.*))?$/.exec(text);
  const used = row?.lines.filter((line) => line.index <= (words.at(-1)?.line.index ?? -1)) ?? [];
  const at = rangeOf(used);
  if (!at || parts?.[1] === undefined || parts[2] === undefined) return undefined;
  // Between two slashes, and behind the last one, a segment was lost; braces enclose a whole one.
  if (!/^(?:\/(?:\{[^{}/]+\}|[^{}/]+))+$/.test(parts[2])) return undefined;
  for (const line of used) account.use(line.index, "header row: URI");
  return { server: parts[1], path: parts[2], query: readTemplate(parts[3] ?? ""), at };
}

/** Reads `name={placeholder}&…`, the part of an address behind its question mark. */
export function readTemplate(query: string): Uri["query"] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", value = ""] = part.split("=", 2);
      return { name, placeholder: /^\{(.+)\}$/.exec(value)?.[1] ?? value };
    });
}
