import type { Body, PageContent } from "../../../../scraper/model/resource-page.js";
import type { CodeLine } from "../page/code-line.js";
import { codeOf } from "../page/code-line.js";
import { headerRows } from "../page/header-rows.js";
import { jsonLines } from "../page/json-lines.js";
import { listedRows, queryRows } from "../page/query-rows.js";
import type { TableRow } from "../page/table-row.js";
import type { BodyRole } from "../page/tooltip.js";
import { wording } from "../page/wording.js";
import { xmlLines } from "../page/xml-lines.js";

/** Five unbreakable blanks a level. */
const indent = "\u00a0".repeat(5);

/** Returns the page as the text export that keeps line numbers, names and brackets. */
export function writeLines(content: PageContent): string {
  const sections = [
    ["API"],
    ...optional(content.breadcrumb),
    ...optional(content.heading),
    [content.summary],
    ...(content.isApiOperation ? [[wording.operation]] : []),
    ...deprecation(content),
    headerRows(content).flatMap(rowLines),
    [wording.body],
    sample(content.request, "request"),
    [wording.query],
    queryRows(content.queryParameters).flatMap(rowLines),
    [wording.filters],
    listedRows(content.filters).flatMap(rowLines),
    [wording.sorting],
    listedRows(content.sortable).flatMap(rowLines),
    [wording.response],
    [wording.removed],
    sample(content.response, "response"),
    [wording.operations, wording.operationsMore],
    listedRows(content.operations).flatMap(rowLines),
    [wording.errors],
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

function deprecation({ deprecation }: PageContent): string[][] {
  return deprecation === undefined ? [] : [[wording.deprecatedHeading], ...optional(deprecation.notice)];
}

function rowLines(row: TableRow): string[] {
  const [first, ...more] = row.text;
  const constraints = row.constraints.join("\n");
  const gap = row.label.startsWith("-") || constraints === "" ? [] : [""];
  return [
    [row.label, first].filter((part) => part !== undefined && part !== "").join(" "),
    ...more,
    ...(constraints === "" ? [] : [...gap, constraints]),
  ];
}

function sample(body: Body | undefined, role: BodyRole): string[] {
  if (body === undefined) return [wording.format, "1", "1"];
  return [wording.format, ...numbered(xmlLines(body, role)), ...numbered(jsonLines(body, role))];
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
