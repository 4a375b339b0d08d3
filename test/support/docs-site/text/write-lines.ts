import type { Body } from "../../../../scraper/model/body.js";
import type { PageContent, ResourcePage } from "../../../../scraper/model/resource-page.js";
import type { Standing, StandingPlace } from "../../../../scraper/model/standing.js";
import type { CodeLine } from "../page/code-line.js";
import { codeOf } from "../page/code-line.js";
import { headerRows } from "../page/header-rows.js";
import { jsonLines } from "../page/json-lines.js";
import { queryRows } from "../page/query-rows.js";
import type { TableRow } from "../page/table-row.js";
import type { BodyRole } from "../page/tooltip.js";
import { wording } from "../page/wording.js";
import { xmlLines } from "../page/xml-lines.js";

/** Five unbreakable blanks a level. */
const indent = "\u00a0".repeat(5);

/** What a page states and nothing else: neither its text nor what became of its lines can be looked up. */
export type ContentAlone = PageContent & {
  readonly [key in Exclude<keyof ResourcePage, keyof PageContent>]?: never;
};

/**
 * Returns the page as the text export that keeps line numbers, names and brackets. Standing sentences are
 * the page's own when the content was read from one, else ours.
 */
export function writeLines(content: ContentAlone): string {
  const standing = content.standing ?? ownStanding(content);
  const place = (name: StandingPlace) => (standing[name] ?? []).map((text) => [text]);
  const sections = [
    ...place("top"),
    ...optional(content.breadcrumb),
    ...optional(content.heading),
    ...place("above summary"),
    [content.summary],
    ...place("below summary"),
    ...place("deprecation"),
    ...optional(content.deprecation?.notice),
    headerRows(content).flatMap(rowLines),
    ...beforeCode(place("request"), sample(content.request, "request")),
    ...place("query"),
    queryRows(content.queryParameters).flatMap(rowLines),
    ...place("filters"),
    content.filters.map(({ text }) => text),
    ...(content.namedFilters.length > 0 ? [[wording.namedFilters]] : []),
    content.namedFilters.map(({ text }) => text),
    ...place("sortable"),
    content.sortable.map(({ text }) => text),
    ...beforeCode(place("response"), sample(content.response, "response")),
    ...place("operations"),
    content.operations.map(({ text }) => text),
    ...place("errors"),
    content.errors.map(({ code, status, message }) => `Error ${code} HTTP ${status} ${message}`),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
}

function optional(text: string | undefined): string[][] {
  return text === undefined ? [] : [[text]];
}

/** The code follows the last of its standing texts, `Format:`, without a blank line. */
function beforeCode(standing: string[][], code: string[]): string[][] {
  const last = standing.at(-1);
  return last === undefined ? [] : [...standing.slice(0, -1), [...last, ...code]];
}

/** The standing sentences of content that was not read from a page. */
function ownStanding(content: PageContent): Standing {
  return {
    top: ["API"],
    ...(content.isApiOperation && { "below summary": [wording.operation] }),
    ...(content.deprecation && { deprecation: [wording.deprecatedHeading] }),
    request: [wording.body, wording.format],
    query: [wording.query],
    filters: [wording.filters],
    sortable: [wording.sorting],
    response: [wording.response, wording.removed, wording.format],
    operations: [`${wording.operations}\n${wording.operationsMore}`],
    errors: [wording.errors],
  };
}

/** Returns the lines of a row. */
export function rowLines(row: TableRow): string[] {
  const [first, ...more] = row.text;
  const constraints = row.constraints.join("\n");
  const gap = row.label.startsWith("-") || constraints === "" ? [] : [""];
  return [
    [row.label, first].filter((part) => part !== undefined && part !== "").join(" "),
    ...more,
    ...(constraints === "" ? [] : [...gap, constraints]),
  ];
}

/** Returns the numbered lines of both halves. */
export function sample(body: Body | undefined, role: BodyRole): string[] {
  if (body === undefined) return ["1", "1"];
  return [...numbered(xmlLines(body, role)), ...numbered(jsonLines(body, role))];
}

function numbered(lines: readonly CodeLine[]): string[] {
  return lines.flatMap((line, index) => [`${index + 1}`, ...codeLines(line)]);
}

function codeLines(line: CodeLine): string[] {
  const start = indent.repeat(line.depth);
  if (line.tooltip === undefined) return [start + codeOf(line)];
  const { title, parts } = line.tooltip;
  return [
    start + line.before + line.name,
    ...[title, ...parts.map((part) => part.text)].flatMap((text) => [text, ""]),
    line.after,
    ...(line.rest === "" ? [] : [line.rest]),
  ];
}
