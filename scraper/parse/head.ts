import type { Deprecation } from "../model/header-facts.js";
import type { Layout } from "../model/page-text.js";
import type { LineRange } from "../model/stated.js";
import type { Account } from "./account.js";
import { isStandingSentence } from "./boilerplate.js";
import { type Line, rangeOf } from "./line.js";
import { looksLikeFact } from "./page-frame.js";
import { findPageTop, isTopLine, type PageTop } from "./page-top.js";
import { plainBlanks } from "./plain-blanks.js";
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

/** What the header table says that the head cannot be read without. */
export interface TableHints {
  readonly layout: Layout;
  /** Method and path: `POST /system/roles`. */
  readonly stated: string | undefined;
  /**
   * Whether it has version rows: the flat export loses the deprecation heading, so that its paragraph can be
   * told from the summary only by them.
   */
  readonly isDeprecated: boolean;
}

/** How the sentence begins that only pages of API operations have. */
export const operationSentence = /(?:^|\s)This is an (?:API )?operation\.(?:\s|$)/;
/**
 * Notes that the site puts on some pages, to readers who have had an e-mail about an old
 * version or have not logged in.
 */
const standingNote = /^(?:Important: |Note: Log in to check\b)/;
const deprecatedHeading = /^This is a deprecated API version\b/;

const lineStarts: LineStarts = {
  begins: (piece) => operationSentence.test(piece),
  standsAlone: (piece) => isTopLine(piece) || deprecatedHeading.test(piece),
};

/** Reads breadcrumb, heading, summary and the sentence of API operations. */
export function readHead(lines: readonly Line[], hints: TableHints, account: Account): Head {
  const top = findPageTop(setApart(lines, lineStarts), hints.stated);
  ignoreBefore(top, hints.layout, account);
  if (top.breadcrumb) account.use(top.breadcrumb.line.index, "breadcrumb");
  for (const line of top.heading?.lines ?? []) account.use(line.index, "heading");

  const rest = top.below.filter((line) => !isStanding(line, account));
  const noticeAt = rest.findIndex((line) => deprecatedHeading.test(plainBlanks(line.text.trim())));
  const notice = noticeAt >= 0 ? rest.slice(noticeAt) : hints.isDeprecated ? noticeWithoutHeading(rest) : [];
  const summaryLines = rest.slice(0, rest.length - notice.length);
  const { summary, sentence } = readSummary(summaryLines, account);
  const deprecation = readNotice(notice, account);
  return {
    ...(top.breadcrumb && { breadcrumb: top.breadcrumb.text }),
    ...(top.heading && { heading: top.heading.text }),
    summary,
    isApiOperation: sentence !== undefined,
    ...(deprecation && { deprecation }),
    at: {
      ...(top.breadcrumb && { breadcrumb: range([top.breadcrumb.line]) }),
      ...(top.heading && { heading: range(top.heading.lines) }),
      ...(summaryLines.length > 0 && { summary: range(summaryLines) }),
      ...(sentence && { isApiOperation: range([sentence]) }),
    },
  };
}

/** What the notice of a deprecated page speaks of. */
export const aboutVersions =
  /deprecat|\bexpir|\$useMinimumVersion|\b(?:this|latest|newer|new|older|old|API) versions?\b|\bversion \d/i;

/**
 * The paragraph below a summary of one or several lines: from the first line on that speaks of
 * versions, else the last line.
 */
function noticeWithoutHeading(lines: readonly Line[]): readonly Line[] {
  const sentenceAt = lines.findLastIndex((line) => operationSentence.test(line.text));
  const first = Math.max(1, sentenceAt + 1);
  const at = lines.findIndex((line, i) => i >= first && aboutVersions.test(line.text));
  return lines.slice(at >= 0 ? at : Math.max(first, lines.length - 1));
}

/** The label stands above the breadcrumb; what else stands there is the frame that HTML pages have. */
function ignoreBefore({ before, breadcrumb }: PageTop, layout: Layout, account: Account): void {
  before.forEach((line, i) => {
    const isAbove = line.index <= (breadcrumb?.line.index ?? Number.POSITIVE_INFINITY);
    if (isAbove && line.text.trim() === "API") account.ignore(line.index, "page label");
    else if (layout === "html" && !looksLikeFact(line, before[i + 1]))
      account.ignore(line.index, "page frame");
  });
}

/** Notes and buttons that stand between heading and table without being part of the summary. */
function isStanding(line: Line, account: Account): boolean {
  const rule = line.isControl
    ? "page control"
    : standingNote.test(line.text.trim())
      ? "standing note"
      : undefined;
  if (rule) account.ignore(line.index, rule);
  return rule !== undefined;
}

function readNotice(lines: readonly Line[], account: Account): Deprecation | undefined {
  const at = rangeOf(lines);
  if (!at) return undefined;
  const isHeading = (line: Line) => deprecatedHeading.test(plainBlanks(line.text.trim()));
  for (const line of lines)
    account.use(line.index, isHeading(line) ? "deprecation heading" : "deprecation notice");
  const texts = lines.filter((line) => !isHeading(line)).map((line) => line.text.trim());
  return { ...(texts.length > 0 && { notice: texts.join("\n") }), at };
}

function readSummary(
  lines: readonly Line[],
  account: Account,
): { summary: string; sentence: Line | undefined } {
  const parts: string[] = [];
  let last: Line | undefined;
  let sentence: Line | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    const at = plainBlanks(text).search(operationSentence);
    if (sentence && (at === 0 || isStandingSentence(text))) account.ignore(line.index, "standing sentence");
    else if (at < 0) {
      // Paragraphs stay apart.
      if (last && line.index - last.index > 1) parts.push("");
      last = line;
      parts.push(text);
      account.use(line.index, "summary");
    } else {
      sentence ??= line;
      if (at > 0) parts.push(text.slice(0, at).trim());
      account.use(line.index, "API operation sentence");
    }
  }
  return { summary: parts.join("\n"), sentence };
}

function range(lines: readonly Line[]): LineRange {
  return rangeOf(lines) ?? { from: 0, to: 0 };
}
