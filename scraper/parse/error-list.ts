import type { Layout } from "../model/page-text.js";
import type { DocumentedError } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { type Line, piecesOf, rangeOf, spaced } from "./line.js";
import { endOfList, type ListOpening } from "./list-end.js";
import { looksLikeFact } from "./page-frame.js";
import { type LineStarts, setApart } from "./set-apart.js";
import { skipTableHead } from "./table-head.js";

const start = /^Error\s+\d+\b/;
const looksLikeError = /\berror\b.*\d|\bHTTP\s+\d{3}\b/i;
const whole = /^Error\s+(\d+)\s+(?:\|\s+)?HTTP\s+(\d{3})(?:\s+\|(?=\s|$))?(?:\s+(.*))?$/s;
/** An entry has a number, a status and a message. */
const cellsOfEntry = 3;
const ownStatus = /^HTTP\s+\d{3}$/;
const status = /(?:^|\s)HTTP\s+\d{3}\b/;

/**
 * Reads the list of errors: `Error 101052 HTTP 400 User assignment already …`, on one line or with each
 * part on a line of its own. An entry whose form is unknown stays unexplained, and so does what else stands
 * in the list; what follows the list of an HTML page is its frame.
 *
 * @param opening the sentence above the list; none in the text exports, which have no frame
 * @returns the errors, the lines that begin an entry without a status or message, and those of entries whose
 * status has no place of its own although that of the others has
 */
export function readErrorList(
  lines: readonly Line[],
  layout: Layout,
  account: Account,
  opening: ListOpening = {},
): {
  readonly errors: readonly DocumentedError[];
  readonly incomplete: readonly Line[];
  readonly unlike: readonly Line[];
} {
  const incomplete: Line[] = [];
  // Only the flat export draws bars around cells, and HTML pages may; elsewhere they are text.
  const textOf = layout === "lines" ? (line: Line) => line.text.trim() : (line: Line) => cell(spaced(line));
  const shown = setApart(lines, entryStarts).filter((line) => line.text.trim() !== "");
  const first = Math.max(
    0,
    shown.findIndex((line) => start.test(textOf(line))),
  );
  const entries = [...skipTableHead(shown.slice(0, first), account), ...shown.slice(first)];
  const groups = groupErrors(entries, layout, textOf, account, opening);
  const errors = groups.flatMap((group) => {
    const text = group.map(textOf).filter((part) => part !== "");
    const found = whole.exec(text.join("\n"));
    if (!found?.[3] && group[0]) incomplete.push(group[0]);
    if (!found) return [];
    for (const line of group) account.use(line.index, "error");
    const at = rangeOf(group);
    return [{ code: Number(found[1]), status: Number(found[2]), message: found[3] ?? "", ...(at && { at }) }];
  });
  return { errors, incomplete, unlike: withoutOwnStatus(groups) };
}

/** The first lines of entries in which the status is no piece of its own, where it is one in most entries. */
function withoutOwnStatus(groups: readonly (readonly Line[])[]): readonly Line[] {
  const isOwn = (group: readonly Line[]) =>
    group.some((line) => cellsOf(line).some((text) => ownStatus.test(text)));
  const others = groups.filter((group) => !isOwn(group));
  return others.length * 2 < groups.length ? others.flatMap((group) => group[0] ?? []) : [];
}

function cellsOf(line: Line): readonly string[] {
  return piecesOf(line).flatMap(({ text }) => text.split(/\s\|(?:\s|$)/).map((part) => part.trim()));
}

const entryStarts: LineStarts = {
  // A message may begin with the word and a small number.
  begins: (piece, next) =>
    start.test(piece) && (/^Error\s+(?:\d{4,}\b|\d+$)/.test(piece) || status.test(`${piece} ${next}`)),
  standsAlone: () => false,
};

function groupErrors(
  lines: readonly Line[],
  layout: Layout,
  textOf: (line: Line) => string,
  account: Account,
  opening: ListOpening,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const first = lines.findIndex((line) => start.test(textOf(line)));
  const last = lines.findLastIndex((line) => start.test(textOf(line)));
  const end = endOfList(lines, first, last, opening);
  // Where other entries stand on one line each, what follows a last one without a message is not its message.
  const onOneLine = lines.some((line, i) => i < last && isComplete([textOf(line)]));
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const next = lines[i + 1];
    const entry = group && group.length < cellsOfEntry ? group.map(textOf) : [];
    const awaits = entry.length > 0 && !isComplete(entry);
    const awaitsMessage = awaits && status.test(entry.join("\n"));
    const isFrame = i > first && i >= end && !looksLikeError.test(spaced(line)) && !looksLikeFact(line, next);
    if (beginsEntry(textOf(line), next && textOf(next), awaitsMessage)) groups.push([line]);
    else if (group && (i < last || (awaits && !onOneLine && i < end))) group.push(line);
    // A line that looks like an error, or like a row of another section, must not pass for the page's frame,
    // nor what stands between the section's opening and the first entry.
    else if (layout === "html" && isFrame) account.ignore(line.index, "page frame");
    else groups.push([line]);
  });
  return groups;
}

/**
 * A message, too, may begin with the word and a number; then no status follows, and the entry waits for it.
 */
function beginsEntry(text: string, next: string | undefined, awaitsMessage: boolean): boolean {
  if (!start.test(text)) return false;
  return !awaitsMessage || status.test(text) || (next !== undefined && /^HTTP\s+\d{3}\b/.test(next));
}

function isComplete(texts: readonly string[]): boolean {
  const message = whole.exec(texts.join("\n"))?.[3];
  return message !== undefined && message !== "";
}

function cell(text: string): string {
  return text
    .replace(/^\s*\|\s/, "")
    .replace(/\s\|\s*$/, "")
    .trim();
}
