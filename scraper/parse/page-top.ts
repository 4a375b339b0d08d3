import { type Line, spaced } from "./line.js";

const breadcrumbLine = /^(?:.*[/\\›»>|→·:]\s*|API\s+)?([A-Z][\p{L} &-]* APIs)$/u;
const headingLine = /^(?:GET|POST|PUT|DELETE|PATCH)\s+\/?[^\s/]+(?:\/\S*|\?\S*|$)/;

/** Where the page's own text begins above the header table. */
export interface PageTop {
  readonly breadcrumb?: { readonly line: Line; readonly text: string };
  readonly heading?: { readonly lines: readonly Line[]; readonly text: string };
  /** The lines above: menus and the like. */
  readonly before: readonly Line[];
  /** The lines below breadcrumb and heading: the summary and what follows it. */
  readonly below: readonly Line[];
}

/**
 * Finds breadcrumb and heading among the lines above the header table. Menus list other resources and
 * modules there, so the heading is the last line that names what the header table names, and the breadcrumb
 * is the one nearest to it that is no link of a menu.
 *
 * @param stated method and path of the header table, when it has both
 */
export function findPageTop(lines: readonly Line[], stated: string | undefined): PageTop {
  const shown = lines.filter((line) => line.text.trim() !== "");
  const heading = findHeading(shown, stated);
  const crumbAt = findBreadcrumb(heading ? shown.slice(0, heading.from) : shown, heading !== undefined);
  const crumb = shown[crumbAt];
  const text = crumb && crumbOf(crumb);
  const breadcrumb = crumb && text !== undefined ? { line: crumb, text } : undefined;
  if (heading) {
    const before = shown.slice(0, heading.from).filter((line) => line !== crumb);
    const below = shown.slice(heading.to);
    return { ...(breadcrumb && { breadcrumb }), heading: heading.found, before, below };
  }
  const other = otherHeading(shown.slice(crumbAt + 1));
  const below = shown.slice(crumbAt + 1 + (other?.lines.length ?? 0));
  return {
    ...(breadcrumb && { breadcrumb }),
    ...(other && { heading: other }),
    before: shown.slice(0, Math.max(crumbAt, 0)),
    below,
  };
}

/** The heading nearest to what stands below: the last one among lines above it. */
export function lastHeading(lines: readonly Line[]): PageTop["heading"] {
  const shown = lines.filter((line) => line.text.trim() !== "");
  for (let at = shown.length - 1; at >= 0; at--) {
    const found = headingAt(shown, at);
    if (found) return found;
  }
  return undefined;
}

/** Whether a piece of a line is a breadcrumb or a heading by its form. */
export function isTopLine(piece: string): boolean {
  return breadcrumbLine.test(piece) || headingLine.test(piece);
}

function findHeading(lines: readonly Line[], stated: string | undefined) {
  if (stated === undefined) return undefined;
  for (let from = lines.length - 1; from >= 0; from--) {
    const found = headingAt(lines, from);
    if (!found || plain(found.text) !== plain(stated)) continue;
    let first = from;
    // A heading that stands twice, as in a trail and above the text, is one.
    while (plain(headingAt(lines, first - 1)?.text ?? "") === plain(stated)) first -= 1;
    return {
      from: first,
      to: from + found.lines.length,
      found: { ...found, lines: lines.slice(first, from + found.lines.length) },
    };
  }
  return undefined;
}

/** A heading that does not name what the header table names; the difference is reported elsewhere. */
function otherHeading(lines: readonly Line[]): PageTop["heading"] {
  return headingAt(lines, 0);
}

/** `POST system/roles`, on one line or with the method on a line of its own. */
function headingAt(lines: readonly Line[], at: number): PageTop["heading"] {
  const first = lines[at];
  const second = lines[at + 1];
  if (!first) return undefined;
  const texts: readonly (readonly [string, number])[] = [
    [first.text.trim(), 1],
    [spaced(first).trim(), 1],
    ...(second && !first.text.trim().includes(" ")
      ? [[`${first.text.trim()} ${second.text.trim()}`, 2] as const]
      : []),
  ];
  const found = texts.find(([text]) => headingLine.test(text));
  return found && { text: found[0].replace(/\s+/g, " "), lines: lines.slice(at, at + found[1]) };
}

/** Method and path without a leading slash and without the query, which some headings leave out. */
function plain(heading: string): string {
  return heading.replace(/^(\w+) \/?/, "$1 ").replace(/\?.*$/, "");
}

/**
 * The breadcrumb's place, or -1. Next to the heading any form will do; further up, links are a menu's.
 * Without a heading it is the last one that leaves room for a summary (a summary may itself end in `APIs`).
 */
function findBreadcrumb(lines: readonly Line[], hasHeading: boolean): number {
  const end = hasHeading ? lines.length : lines.length - 1;
  const found = lines.flatMap((line, i) => (i < end && crumbOf(line) !== undefined ? [i] : []));
  const last = found.at(-1) ?? -1;
  if (hasHeading && last === lines.length - 1) return last;
  const own = found.findLast((i) => !isMenuItem(lines[i]));
  return own ?? (found.length === 1 ? last : -1);
}

/** Whether the whole line is one link. */
function isMenuItem(line: Line | undefined): boolean {
  const text = line?.text ?? "";
  const start = text.length - text.trimStart().length;
  return (line?.links ?? []).some(({ from, to }) => from <= start && to >= text.trimEnd().length);
}

/** The last part of the trail, when the line is one. */
function crumbOf(line: Line): string | undefined {
  return breadcrumbLine.exec(line.text.trim())?.[1];
}
