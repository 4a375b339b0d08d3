import type { UsingRule } from "../../model/line-rules.js";
import type { ListedRow } from "../../model/resource-page.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";
import { type LineStarts, setApart } from "../set-apart.js";
import {
  isBareName,
  isTypeCell,
  joinTypeCells,
  type ListedLine,
  listedLine,
  textOf,
  typedStart,
} from "./listed-line.js";
import { groupLines, rowFacts } from "./row-facts.js";
import { tableBlocks } from "./table-blocks.js";

/** The rows of a section, those under a heading for named filters apart. */
export interface FilterRows {
  readonly rows: readonly ListedRow[];
  readonly named: readonly ListedRow[];
}

/** Where a style sheet alone sets rows apart, those that begin with a name and a datatype can be told. */
const rowStarts: LineStarts = {
  begins: (piece, next) => typedStart(piece)?.rest === "" || (isBareName(piece) && isTypeCell(next)),
  standsAlone: () => false,
};

/**
 * Reads rows whose exact form has not been seen: filter fields, named filters, sortable fields. A row may be
 * one line, cells between bars, or cells on lines of their own; its text is kept whole whatever its form.
 *
 * @param rule how the account calls these rows
 */
export function readFilterRows(lines: readonly Line[], rule: UsingRule, account: Account): FilterRows {
  const open = lines.filter((line) => line.text.trim() !== "" && account.isOpen(line.index));
  const listed = setApart(open, rowStarts)
    .map(listedLine)
    .filter(({ cells }) => cells.length > 0);
  const rows: ListedRow[] = [];
  const named: ListedRow[] = [];
  for (const block of tableBlocks(listed, account)) {
    for (const group of groupBlock(joinTypeCells(block.lines))) {
      for (const line of group.flatMap((one) => one.lines)) account.use(line.index, rule);
      const row = filterRow(group);
      // Named filters have no datatype.
      (block.isNamedFilters && row.type === undefined ? named : rows).push(row);
    }
  }
  return { rows, named };
}

/** The lines of each row. Tables are uniform: the form that most of their rows have is the form of all. */
function groupBlock(lines: readonly ListedLine[]): readonly (readonly ListedLine[])[] {
  const starts = lines.map((line) => typedStart(textOf(line)));
  const labels = starts.filter((start) => start?.rest === "").length;
  const whole = starts.filter((start) => start !== undefined && start.rest !== "").length;
  const isStart = (i: number) => starts[i] !== undefined && (labels <= whole || starts[i]?.rest === "");
  const typed = labels + whole;
  const drawn = lines.filter(({ hasBars }, i) => hasBars && (typed === 0 || starts[i] !== undefined)).length;
  // Where bars are drawn around cells, a line that has them begins a row, whatever its datatype.
  if (drawn * 2 > typed) return groupLines(lines, ({ hasBars }, i) => hasBars || isStart(i));
  if (typed > 0) return groupLines(lines, (_, i) => isStart(i));
  const hasNameLines = isBareName(textOf(lines[0] ?? { cells: [], lines: [], hasBars: false }));
  return groupLines(
    lines,
    (line) => !hasNameLines || isBareName(textOf(line)) || isCodeName(firstWord(line)),
  );
}

function firstWord(line: ListedLine): string {
  return textOf(line).split(/\s/, 1)[0] ?? "";
}

/** A word that is no word of a sentence: `customerId`, `$top`, `Customer.Name`, `myOrders()`. */
function isCodeName(word: string): boolean {
  return isBareName(word) && /[a-z\d][A-Z]|[$_()]|\w\.\w/.test(word);
}

function filterRow(group: readonly ListedLine[]): ListedRow {
  const facts = rowFacts(group);
  const start = typedStart(facts.text);
  if (start) return { name: start.name, type: start.type, ...described(start.rest), ...facts };
  const { name, rest } = nameIn(group[0]?.cells ?? [], facts.text);
  return { ...(name !== undefined && { name }), ...described(name === undefined ? "" : rest), ...facts };
}

function described(text: string) {
  return text === "" ? {} : { description: text };
}

/** The row's name: its first cell, or its first word unless that begins a sentence. */
function nameIn(cells: readonly string[], text: string): { readonly name?: string; readonly rest: string } {
  const cell = cells.length > 1 ? cells[0] : undefined;
  const [first = "", marked] = /^(\S+?)(\s*[:|]|\s+[-–])?(?:\s|$)/.exec(text)?.slice(1) ?? [];
  const own = cell ?? first;
  const rest = text
    .slice(own.length)
    .replace(/^\s*(?:[:|]|[-–]\s)?/, "")
    .trim();
  const isName =
    cell !== undefined ||
    (isBareName(own) &&
      (marked !== undefined || isCodeName(own) || /^[a-z]/.test(own) || rest === "" || /^[A-Z]/.test(rest)));
  return isName ? { name: own.replace(/:$/, ""), rest } : { rest };
}
