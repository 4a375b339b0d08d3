import type { UsingRule } from "../model/line-rules.js";
import type { ListedRow } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { type Line, rangeOf } from "./line.js";

const named =
  /^(\$?[A-Za-z_][\w.-]*)(?:\s+(String|Integer|Long|Decimal|Boolean|Date|Datetime|Time)\b)?\s*(?:,\s*)?[|:-]?\s*(.*)$/;

/**
 * Reads the rows of a section whose exact form has not been seen (filters, sortable fields, operations):
 * each line is kept whole, with a name and a datatype where it begins with them.
 */
export function readListedRows(
  lines: readonly Line[],
  rule: UsingRule,
  account: Account,
): readonly ListedRow[] {
  return lines.flatMap((line) => {
    const text = line.text
      .replace(/^\s*\|\s/, "")
      .replace(/\s\|\s*$/, "")
      .trim();
    if (text === "" || !account.isOpen(line.index)) return [];
    account.use(line.index, rule);
    const [, name, type] = named.exec(text) ?? [];
    const at = rangeOf([line]);
    return [
      { ...(name !== undefined && { name }), ...(type !== undefined && { type }), text, ...(at && { at }) },
    ];
  });
}
