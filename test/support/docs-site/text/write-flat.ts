import type { Body } from "../../../../scraper/model/body.js";
import type { PageContent } from "../../../../scraper/model/resource-page.js";
import type { CodeLine } from "../page/code-line.js";
import { headerRows } from "../page/header-rows.js";
import { jsonLines } from "../page/json-lines.js";
import { listedRows, queryRows } from "../page/query-rows.js";
import type { TableRow } from "../page/table-row.js";
import type { BodyRole } from "../page/tooltip.js";
import { wording } from "../page/wording.js";
import { xmlLines } from "../page/xml-lines.js";

/**
 * Returns the page as the text export that loses line numbers, opening names and everything without a
 * tooltip.
 *
 * @param piped whether the rows of tables begin with `| `; both kinds of export exist
 */
export function writeFlat(content: PageContent, piped: boolean): string {
  const rows = (list: readonly TableRow[]) => list.map((row) => (piped ? "| " : "") + flatRow(row));
  const request = sample(content.request, "request");
  return [
    ...optional(content.breadcrumb),
    content.summary + (content.isApiOperation ? ` ${wording.operation}` : ""),
    ...optional(content.deprecation?.notice),
    ...rows(headerRows(content)),
    wording.body,
    // Nothing separates the end of the request from the next paragraph.
    request + wording.query,
    ...rows(queryRows(content.queryParameters)),
    wording.filters,
    ...rows(listedRows(content.filters)),
    ...(content.namedFilters.length > 0 ? [wording.namedFilters] : []),
    ...rows(listedRows(content.namedFilters)),
    wording.sorting,
    ...rows(listedRows(content.sortable)),
    wording.response,
    wording.removed,
    ...optional(sample(content.response, "response") || undefined),
    wording.operations,
    wording.operationsMore,
    ...rows(listedRows(content.operations)),
    wording.errors,
    ...content.errors.map(({ code, status, message }) => `Error ${code} HTTP ${status} ${message}`),
  ].join("\n");
}

function optional(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

/** Returns a row with bars. */
export function flatRow({ label, text, constraints }: TableRow): string {
  const value = [...text, ...constraints].join("\n");
  return `${label} |${constraints.length > 0 ? "\n" : " "}${value} |`;
}

/** Returns what the export leaves of both halves. */
export function sample(body: Body | undefined, role: BodyRole): string {
  if (body === undefined) return "";
  const code = [...xmlLines(body, role), ...jsonLines(body, role)].map(flatCode).join("");
  // Only a dropped title at the very beginning leaves an empty line, and the export has none.
  return code.startsWith("\n") ? code.slice(1) : code;
}

function flatCode(line: CodeLine): string {
  if (line.tooltip === undefined) return "";
  const { title, parts } = line.tooltip;
  // The export takes a title that is the word Email for something else and drops it.
  const shownTitle = title === "Email" ? "" : title;
  const texts = parts.flatMap((part) => part.text.split("\n").filter((text) => text !== ""));
  return [shownTitle, ...texts, line.after + line.gap + line.rest].join("\n");
}
