import type { HeaderRow, VersionNote } from "../model/header-facts.js";
import type { Account } from "./account.js";
import { rangeOf } from "./line.js";
import type { TableRow } from "./table-rows.js";

/** Reads `Latest version Version 16 | Released 11/28/2025. …`, a row of deprecated pages. */
export function readVersionNote(
  row: TableRow<HeaderRow> | undefined,
  account: Account,
): VersionNote | undefined {
  const text = row?.values.map((value) => value.text).join("\n") ?? "";
  const version = /^Version\s+(\d+)\s*[|:]?\s*/.exec(text);
  if (!row || !version) return undefined;
  for (const line of row.lines) account.use(line.index, `header row: ${row.label}`);
  const rest = text.slice(version[0].length);
  const released = /^Released\s+(\d{1,2})\/(\d{1,2})\/(\d{4})\.?\s*/.exec(rest);
  const note = rest.slice(released?.[0].length ?? 0).trim();
  const at = rangeOf(row.lines);
  return {
    version: Number(version[1]),
    ...(released && { released: isoDate(released) }),
    ...(note !== "" && { note }),
    ...(at && { at }),
  };
}

/** The pages write month/day/year. */
function isoDate([, month = "", day = "", year = ""]: RegExpExecArray): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
