import type { Uri } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { rangeOf } from "./line.js";
import type { TableRow } from "./table-rows.js";

/**
 * Reads the URI row: server, path and query template.
 *
 * @returns `undefined` when the row is missing or holds no address; its lines then stay unexplained
 */
export function readUri(row: TableRow<string> | undefined, account: Account): Uri | undefined {
  // A long address may be broken over several lines; the value is one word.
  const text = row?.values
    .map((value) => value.text)
    .join("")
    .replace(/\s+/g, "");
  const parts = /^(https?:\/\/[^/?#]+)(\/[^?#]*)(?:\?(.*))?$/.exec(text ?? "");
  const at = row && rangeOf(row.lines);
  if (!row || !at || parts?.[1] === undefined || parts[2] === undefined) return undefined;
  for (const line of row.lines) account.use(line.index, "header row: URI");
  return { server: parts[1], path: parts[2], query: readTemplate(parts[3] ?? ""), at };
}

function readTemplate(query: string): Uri["query"] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", value = ""] = part.split("=", 2);
      return { name, placeholder: /^\{(.+)\}$/.exec(value)?.[1] ?? value };
    });
}
