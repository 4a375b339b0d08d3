import type { Constraints, QueryParameter } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { readConstraintLine } from "./constraints.js";
import { type Line, rangeOf } from "./line.js";
import { groupRows, type TableRow } from "./table-rows.js";

interface Label {
  readonly name: string;
  readonly type: string;
}

const rowStart = /^(\$?[A-Za-z_][\w.-]*)\s+([A-Z][A-Za-z]+)\s*,\s*optional\b\s*\|?\s*/;
const typeLine = /^[A-Z][A-Za-z]+\s*,\s*optional\b/;
const nameLine = /^\$?[A-Za-z_][\w.-]*$/;

/**
 * Reads the table of query parameters: `$db String, optional` and a text, whose last lines may be
 * constraints. Lines that belong to no row stay unexplained.
 */
export function readQueryTable(lines: readonly Line[], account: Account): readonly QueryParameter[] {
  const { rows } = groupRows(joinSplitNames(lines), (text) => {
    const found = rowStart.exec(text);
    if (found?.[1] === undefined || found[2] === undefined) return undefined;
    return { label: { name: found[1], type: found[2] }, rest: text.slice(found[0].length) };
  });
  return rows.map((row) => readRow(row, lines, account));
}

/** A name in a cell of its own, followed by a cell `String, optional`, becomes one line. */
function joinSplitNames(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (after && nameLine.test(line.text.trim()) && typeLine.test(after.text.trim())) return [];
    const name = before?.text.trim() ?? "";
    if (nameLine.test(name) && typeLine.test(line.text.trim())) {
      return [{ ...line, text: `${name} ${line.text.trim()}`, seams: [] }];
    }
    return [line];
  });
}

function readRow(row: TableRow<Label>, all: readonly Line[], account: Account): QueryParameter {
  const constraints: { -readonly [name in keyof Constraints]?: string } = {};
  const texts = row.values.map((value) => value.text);
  while (texts.length > 0) {
    const constraint = readConstraintLine(texts.at(-1) ?? "");
    if (!constraint || constraints[constraint.name] !== undefined) break;
    constraints[constraint.name] = constraint.value;
    texts.pop();
  }
  const first = row.lines[0];
  const name = first && all[all.findIndex((line) => line.index === first.index) - 1];
  const lines = name && name.text.trim() === row.label.name ? [name, ...row.lines] : row.lines;
  for (const line of lines) account.use(line.index, "query parameter");
  const description = texts.join("\n");
  const at = rangeOf(lines);
  return {
    name: row.label.name,
    type: row.label.type,
    ...constraints,
    ...(description !== "" && { description }),
    ...(at && { at }),
  };
}
