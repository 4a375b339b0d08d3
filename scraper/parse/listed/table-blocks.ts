import type { IgnoringRule } from "../../model/line-rules.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";
import { isTypeCell, type ListedLine, textOf } from "./listed-line.js";

/** Rows that stand under one heading. */
export interface TableBlock {
  readonly isNamedFilters: boolean;
  readonly lines: readonly ListedLine[];
}

const namedHeading = /^(?:available )?named filters?:?$/i;
const otherHeading =
  /^(?:available )?(?:(?:filter|sortable?|sorting|sort)(?: ?able)? ?(?:fields?|parameters?|by)?s?|filters|filtering|sorting|operations|actions|operations\/actions):?$/i;

const subject =
  "name|field(?: name)?|parameter(?: name)?|filter(?: name)?|named filters?|operation(?: name)?|action|id|identifier|number|operation ?id|no\\.?";
const property = "data ?type|type|description|summary|text|link|page|default|optional|sortable|resource";
const subjectCell = new RegExp(`^(?:${subject})$`, "i");
const headCell = new RegExp(`^(?:${subject}|${property})$`, "i");
const headLine = new RegExp(`^(?:${subject})(?:\\s+(?:${subject}|${property}))*\\s+(?:${property})$`, "i");
const typeHead = /^(?:data ?)?type$/i;
const numberHead = /^(?:id|identifier|number|operation ?id|no\.?)$/i;

/** In characters: no head is longer. */
const longest = 80;

/**
 * Takes the headings and the head rows of tables (`Name`, `Type`, `Description`) out of a section.
 *
 * @returns the rows in blocks: what stands under a heading for named filters apart from the rest
 */
export function tableBlocks(lines: readonly ListedLine[], account: Account): readonly TableBlock[] {
  const blocks: { isNamedFilters: boolean; lines: ListedLine[] }[] = [{ isNamedFilters: false, lines: [] }];
  const ignore = (taken: readonly ListedLine[], rule: IgnoringRule) => {
    for (const line of taken.flatMap((one): readonly Line[] => one.lines)) account.ignore(line.index, rule);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const block = blocks.at(-1);
    if (!line || !block) continue;
    const text = textOf(line);
    const isNamed = namedHeading.test(text) && !line.hasBars;
    const head = isNamed ? 0 : headLength(lines.slice(i, i + 8), block.lines.length === 0);
    if (
      isNamed ||
      (block.lines.length === 0 && otherHeading.test(text) && lines.length > i + 1 && head === 0)
    ) {
      ignore([line], "section heading");
      blocks.push({ isNamedFilters: isNamed, lines: [] });
    } else if (head > 0) {
      const taken = lines.slice(i, i + head);
      ignore(taken, "table head");
      const isNamedTable = namedHeading.test(taken[0]?.cells[0] ?? "");
      blocks.push({ isNamedFilters: block.isNamedFilters || isNamedTable, lines: [] });
      i += head - 1;
    } else block.lines.push(line);
  }
  return blocks.filter((block) => block.lines.length > 0);
}

/** How many lines the head of a table takes that begins with the first of these lines; 0 when it is none. */
function headLength(lines: readonly ListedLine[], isFirst: boolean): number {
  const first = lines[0];
  if (!first) return 0;
  const text = textOf(first);
  if (text.length > longest) return 0;
  const onOneLine = first.cells.length > 1 ? isHead(first.cells) : headLine.test(text) && text.includes(" ");
  if (onOneLine) return 1;
  if (!isFirst && !namedHeading.test(text)) return 0;
  const texts = lines.map(textOf);
  for (let count = Math.min(texts.length, 5); count >= 2; count--) {
    const head = texts.slice(0, count);
    if (isHead(head) && fitsHead(head, texts.slice(count))) return count;
  }
  return 0;
}

function isHead(cells: readonly string[]): boolean {
  const distinct = new Set(cells.map((cell) => cell.toLowerCase()));
  return (
    cells.length > 1 &&
    distinct.size === cells.length &&
    subjectCell.test(cells[0] ?? "") &&
    cells.every((cell) => headCell.test(cell))
  );
}

/**
 * Fields may be called Name and Type: cells below each other are a head only when a row below has their form.
 */
function fitsHead(head: readonly string[], below: readonly string[]): boolean {
  const typeAt = head.findIndex((cell) => typeHead.test(cell));
  if (typeAt > 0) return isTypeCell(below[typeAt] ?? "");
  const numberAt = head.findIndex((cell) => numberHead.test(cell));
  if (numberAt >= 0) return /^#?\d+$/.test(below[numberAt] ?? "");
  return !/\s/.test(below[0] ?? " ") && /\s/.test(below[1] ?? "");
}
