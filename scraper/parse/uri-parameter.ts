import type { UriParameter } from "../model/header-facts.js";
import type { Account } from "./account.js";
import { readTypedConstraints } from "./constraints.js";
import { rangeOf } from "./line.js";
import type { TableRow } from "./table-rows.js";

/** `- URI parameter {roleId}`: description lines, then the constraint line. */
export function readUriParameter(row: TableRow<string>, account: Account): readonly UriParameter[] {
  const texts = row.values.map(({ text }) => text);
  const name = /^\{\s*([^{}\s]+)\s*\}\s*(?:\||:(?=\s|$))?\s*(.*)$/.exec(texts[0] ?? "");
  if (name?.[1] === undefined) return [];
  const rest = [name[2] ?? "", ...texts.slice(1)].filter((text) => text !== "");
  const value = splitDescription(rest);
  if (!value) return [];
  for (const line of row.lines) account.use(line.index, "header row: URI parameter");
  const at = rangeOf(row.lines);
  return [
    {
      name: name[1],
      ...value.typed,
      ...(value.description !== "" && { description: value.description }),
      ...(at && { at }),
    },
  ];
}

/** The constraints stand on the last line, or at its end where no line break sets them apart. */
export function splitDescription(texts: readonly string[]) {
  const last = texts.at(-1) ?? "";
  const own = readTypedConstraints(last);
  if (own) return { typed: own, description: texts.slice(0, -1).join("\n") };
  const glued = /^(.*?)\s*\b((?:Integer|Long|String)(?:,.*)?)$/.exec(last);
  const typed = readTypedConstraints(glued?.[2] ?? "");
  return typed && { typed, description: [...texts.slice(0, -1), glued?.[1] ?? ""].join("\n") };
}
