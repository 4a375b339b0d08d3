import type { Layout } from "../../model/page-text.js";
import type { Account } from "../account.js";
import { type Line, spaced } from "../line.js";
import { lastHeading } from "../page-top.js";
import { type CutPage, collectSections, openings, type SectionStart } from "../sections.js";
import { type LineStarts, setApart } from "../set-apart.js";

const versionLine = /^(?:\| ?)?Version(?=\s*[:|]|\s*$)/;
const statusLine = /^(?:\| ?)?Success HTTP Status Code(?=\s*[:|]|\s*$)/i;
const parametersLine = /^Uri parameters\s*:?$/i;
const format = /^Format:$/;
const globalParameter = /^(?:\| ?)?\$[A-Za-z]\w*(?=[\s|:]|$)/;
const closing = /^See the (?:page|documentation)/;

const lineStarts: LineStarts = {
  begins: (piece) =>
    [versionLine, statusLine, globalParameter, closing].some((form) => form.test(piece)) ||
    openings.some(({ pattern }) => pattern.test(piece)),
  standsAlone: (piece) => format.test(piece) || parametersLine.test(piece),
};

/** How far above the status the version may stand. */
const near = 6;

/**
 * Cuts a page of the older generation, which has no header table, into the sections that today's pages have.
 * Its closing sentences are left out.
 *
 * @returns `undefined` when the page has no heading above a status as those pages state it
 */
export function cutOlderSections(
  page: readonly Line[],
  layout: Layout,
  account: Account,
): CutPage | undefined {
  const lines = setApart(page, lineStarts);
  const find = (from: number, ...forms: readonly RegExp[]) =>
    lines.findIndex((line, i) => i >= from && forms.some((form) => form.test(spaced(line).trim())));
  const status = find(0, statusLine);
  if (status < 0 || !lastHeading(lines.slice(0, status))) return undefined;
  const version = find(Math.max(0, status - near), versionLine);
  const header = version >= 0 && version < status ? version : status;
  const body = find(status + 1, patternOf("request"), format);
  const query = find(Math.max(body, status) + 1, patternOf("query"), globalParameter);
  const end = query < 0 ? -1 : find(query + 1, closing);
  const starts: SectionStart[] = [
    { section: "head", at: 0, opens: false },
    { section: "header", at: header, opens: false },
    ...(body < 0 ? [] : [{ section: "request" as const, at: body, opens: true }]),
    ...(query < 0
      ? []
      : [{ section: "query" as const, at: query, opens: !globalParameter.test(textAt(lines, query)) }]),
  ];
  let from = query + 1;
  for (const { section, pattern } of openings.slice(2)) {
    const at = query < 0 ? -1 : find(from, pattern);
    if (at < 0) continue;
    starts.push({ section, at, opens: true });
    from = at + 1;
  }
  const missing = [...(body < 0 ? ["request" as const] : []), ...(query < 0 ? ["query" as const] : [])];
  const tail = tailOf(lines, end, starts);
  for (const line of tail) {
    if (closing.test(line.text.trim())) account.ignore(line.index, "standing sentence");
    else if (layout === "html") account.ignore(line.index, "page frame");
  }
  const sections = collectSections(lines, starts, new Set(tail));
  return { generation: "older", sections, missing, repeated: [], isOpenEnded: end < 0 };
}

/** The closing sentences and what follows them, up to the next section. */
function tailOf(lines: readonly Line[], from: number, starts: readonly SectionStart[]): readonly Line[] {
  if (from < 0) return [];
  const next = starts.find(({ at }) => at > from)?.at;
  return lines.slice(from, next);
}

function patternOf(name: "request" | "query"): RegExp {
  return openings.find(({ section }) => section === name)?.pattern ?? /$^/;
}

function textAt(lines: readonly Line[], at: number): string {
  const line = lines[at];
  return line ? spaced(line).trim() : "";
}
