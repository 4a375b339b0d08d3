import type { ListedRow } from "../../model/resource-page.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";
import { type ListedLine, listedLine, textOf } from "./listed-line.js";
import { groupLines, rowFacts } from "./row-facts.js";
import { tableBlocks } from "./table-blocks.js";

const numberCell = /^#?(\d{1,9})$/;
const numberFirst = /^#?(\d{3,9})(?:\s*[:.|]|\s+[-–])?\s+/;
const numberLast = /[([]#?(\d{3,9})[)\]]$/;
const numberInAddress = /(?:[?&]operationid=|\/api-operations\/)(\d+)\b/i;

/**
 * Reads the list of a resource's operations, whose exact form has not been seen: each row may hold the
 * operation's number, its name, a text, and a link to its page. The row's text is kept whole.
 */
export function readOperationRows(lines: readonly Line[], account: Account): readonly ListedRow[] {
  const open = lines
    .filter((line) => line.text.trim() !== "" && account.isOpen(line.index))
    .map(listedLine)
    .filter(({ cells }) => cells.length > 0);
  const groups = tableBlocks(open, account).flatMap((block) => groupOperations(block.lines));
  return groups.map((group) => {
    for (const line of group.flatMap((one) => one.lines)) account.use(line.index, "operation row");
    return operationRow(group);
  });
}

/** The lines of each row: a row has one number, or one link, or is one line. */
function groupOperations(lines: readonly ListedLine[]): readonly (readonly ListedLine[])[] {
  if (lines.some(({ hasBars }) => hasBars)) return groupLines(lines, ({ hasBars }) => hasBars);
  const marks = [
    (line: ListedLine) => numberCell.test(textOf(line)),
    (line: ListedLine) => numberFirst.test(textOf(line)) || numberLast.test(textOf(line)),
    (line: ListedLine) => line.lines.some(({ links }) => links.length > 0),
    (line: ListedLine) => numberInAddress.test(textOf(line)),
  ];
  const mark = marks.find((candidate) => lines.some(candidate));
  if (!mark) return groupLines(lines, () => true);
  // The number need not be the first cell of its row.
  const offset = lines.findIndex(mark);
  return groupLines(lines, (_, i) => {
    const marked = lines[i + offset];
    return marked !== undefined && mark(marked);
  });
}

function operationRow(group: readonly ListedLine[]): ListedRow {
  const facts = rowFacts(group);
  const cells = group.flatMap((line) => line.cells);
  const { id, rest } = withoutNumber(cells, facts);
  const link = group.flatMap((line) => line.lines).flatMap(linkTexts)[0];
  const [first = "", ...more] = rest.map((cell) => cell.replace(/:$/, "").trimEnd());
  const name = rest.length === 1 && link !== undefined && first.startsWith(link) ? link : first;
  const description = [first.slice(name.length).replace(/^\s*(?:[:|]|[-–]\s)?\s*/, ""), ...more]
    .filter((part) => part !== "")
    .join("\n");
  return {
    ...(id !== undefined && { id }),
    ...(name !== "" && { name }),
    ...(description !== "" && { description }),
    ...facts,
  };
}

/**
 * The operation's number, from a cell of its own, a cell's beginning or end, or an
 * address; and the other cells.
 */
function withoutNumber(
  cells: readonly string[],
  { page = "", text }: Pick<ListedRow, "page" | "text">,
): { readonly id?: number; readonly rest: readonly string[] } {
  const own = cells.findIndex((cell) => numberCell.test(cell));
  if (own >= 0) return { id: digits(cells[own]), rest: cells.filter((_, i) => i !== own) };
  const [first = "", ...more] = cells;
  for (const form of [numberFirst, numberLast]) {
    const found = form.exec(first);
    if (found?.[1] !== undefined)
      return { id: Number(found[1]), rest: [first.replace(form, "").trim(), ...more] };
  }
  const addressed = (numberInAddress.exec(page) ?? numberInAddress.exec(text))?.[1];
  return { ...(addressed !== undefined && { id: Number(addressed) }), rest: cells };
}

function digits(cell: string | undefined): number {
  return Number(cell?.replace("#", ""));
}

function linkTexts({ text, links }: Line): readonly string[] {
  return links.map(({ from, to }) => text.slice(from, to).trim()).filter((part) => part !== "");
}
