import type { Layout } from "../model/page-text.js";
import type { Deprecation, LineRange } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { type Line, rangeOf, spaced } from "./line.js";
import { type LineStarts, setApart } from "./set-apart.js";

/** What stands above the header table. */
export interface Head {
  readonly breadcrumb?: string;
  readonly heading?: string;
  readonly summary: string;
  readonly isApiOperation: boolean;
  readonly deprecation?: Deprecation;
  readonly at: {
    readonly breadcrumb?: LineRange;
    readonly heading?: LineRange;
    readonly summary?: LineRange;
    readonly isApiOperation?: LineRange;
  };
}

const breadcrumbLine = /^(?:.*[/\\›»>|→·:]\s*|API\s+)?([A-Z][\p{L} &-]* APIs)$/u;
const headingLine = /^(?:GET|POST|PUT|DELETE|PATCH)\s+\/?[^\s/]+(?:\/\S*|\?\S*|$)/;
const operationSentence = /(?:^|\s)This is an (?:API )?operation\.(?:\s|$)/;
/** A note that the site puts on some pages, to readers who have had an e-mail about an old version. */
const standingNote = /^Important: /;
const deprecatedHeading = /^This is a deprecated API version\b/;

const lineStarts: LineStarts = {
  begins: (piece) => operationSentence.test(piece),
  standsAlone: (piece) =>
    breadcrumbLine.test(piece) || headingLine.test(piece) || deprecatedHeading.test(piece),
};

/**
 * Reads breadcrumb, heading, summary and the sentence of API operations.
 *
 * @param deprecated whether the header table has version rows: the flat export loses the deprecation
 * heading, so that its paragraph can be told from the summary only by them
 */
export function readHead(head: readonly Line[], layout: Layout, deprecated: boolean, account: Account): Head {
  const lines = setApart(head, lineStarts);
  const start = findBreadcrumb(lines);
  for (const line of lines.slice(0, Math.max(start, 0))) ignoreBefore(line, layout, account);
  const crumb = start < 0 ? undefined : lines[start];
  if (crumb) account.use(crumb.index, "breadcrumb");
  let rest: readonly Line[] = lines.slice(start + 1).filter((line) => line.text.trim() !== "");

  const { heading, lines: afterHeading } = takeHeading(rest, account);
  for (const line of afterHeading)
    if (standingNote.test(line.text.trim())) account.ignore(line.index, "standing note");
  rest = afterHeading.filter((line) => account.isOpen(line.index));
  const noticeAt = rest.findIndex((line) => deprecatedHeading.test(line.text.trim()));
  const notice = noticeAt >= 0 ? rest.slice(noticeAt) : deprecated ? rest.slice(1) : [];
  const summaryLines = rest.slice(0, rest.length - notice.length);
  const noticeLines = notice.filter((line) => !deprecatedHeading.test(line.text.trim()));
  for (const line of notice) account.use(line.index, "deprecation notice");

  const { summary, sentence } = readSummary(summaryLines, account);
  const breadcrumb = crumb && crumbOf(crumb);
  const noticeText = noticeLines.map((line) => line.text.trim()).join("\n");
  const noticeRange = rangeOf(notice);
  return {
    ...(breadcrumb !== undefined && { breadcrumb }),
    ...(heading && { heading: heading.text }),
    summary,
    isApiOperation: sentence !== undefined,
    ...(noticeRange && {
      deprecation: { ...(noticeText !== "" && { notice: noticeText }), at: noticeRange },
    }),
    at: {
      ...(crumb && { breadcrumb: range([crumb]) }),
      ...(heading && { heading: heading.at }),
      ...(summaryLines.length > 0 && { summary: range(summaryLines) }),
      ...(sentence && { isApiOperation: range([sentence]) }),
    },
  };
}

/** The last breadcrumb that leaves room for a summary (a summary may itself end in `APIs`). */
function findBreadcrumb(lines: readonly Line[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && crumbOf(line) !== undefined && lines.slice(i + 1).some((line) => line.text.trim() !== ""))
      return i;
  }
  return -1;
}

/** The last part of the trail, when the line is one. */
function crumbOf(line: Line): string | undefined {
  return breadcrumbLine.exec(line.text.trim())?.[1];
}

function ignoreBefore(line: Line, layout: Layout, account: Account): void {
  if (line.text.trim() === "") return;
  if (line.text.trim() === "API") account.ignore(line.index, "page label");
  else if (layout === "html") account.ignore(line.index, "page frame");
}

/** `POST system/roles`, on one line or with the method on a line of its own. */
function takeHeading(lines: readonly Line[], account: Account) {
  const first = lines[0];
  const second = lines[1];
  if (!first) return { heading: undefined, lines };
  const candidates: readonly (readonly [string, number])[] = [
    [first.text.trim(), 1],
    [spaced(first).trim(), 1],
    ...(second ? [[`${first.text.trim()} ${second.text.trim()}`, 2] as const] : []),
  ];
  for (const [text, count] of candidates) {
    if (!headingLine.test(text) || (count === 2 && first.text.trim().includes(" "))) continue;
    const taken = lines.slice(0, count);
    for (const line of taken) account.use(line.index, "heading");
    return { heading: { text: text.replace(/\s+/g, " "), at: range(taken) }, lines: lines.slice(count) };
  }
  return { heading: undefined, lines };
}

function readSummary(
  lines: readonly Line[],
  account: Account,
): { summary: string; sentence: Line | undefined } {
  const parts: string[] = [];
  let sentence: Line | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    const at = text.search(operationSentence);
    if (sentence) account.ignore(line.index, "boilerplate");
    else if (at < 0) {
      parts.push(text);
      account.use(line.index, "summary");
    } else {
      sentence = line;
      if (at > 0) parts.push(text.slice(0, at).trim());
      account.use(line.index, "API operation sentence");
    }
  }
  return { summary: parts.join("\n"), sentence };
}

function range(lines: readonly Line[]): LineRange {
  return rangeOf(lines) ?? { from: 0, to: 0 };
}
