import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";
import { headerLine, lineOf } from "./place.js";

const formats = /^Xml, Html, Json(?: \(ex\. \$format=json\))?$/;

/** Every URI that was seen begins so, on pages of other hosts, too. */
const server = "https://api.rambase.net";

/** The modules that pages have named as their own. */
const breadcrumbs =
  /^(?:RamBase REST|Base|CRM|Collaboration|Finance|Human resource|Logistics|Procurement|Product|Production|Rental|Sales|Service|System) APIs$/;

/** Statuses that stand for an error in HTTP, as far as a server of this kind sends them. */
const errorStatuses: readonly number[] = [
  400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 423, 429, 500, 501, 502, 503, 504,
];

/**
 * Holds values that a page states once against the few that all pages have had there. A value that no page
 * has had is kept and reported: it may be a typing error as well as news.
 */
export function checkValues(page: ResourcePage): readonly Issue[] {
  const issues: Issue[] = [];
  const reportUnclear = (message: string, at: LineRange | undefined, line = lineOf(at, page)) =>
    issues.push(issue("page/row-unclear", message, { file: page.file, line }));
  const reportNew = (message: string, at: LineRange | undefined) =>
    issues.push(issue("page/value-new", message, { file: page.file, line: lineOf(at, page) }));
  const { breadcrumb, evidence, uri, errors, deprecation, resource, maximumPageSize: size } = page;
  if (uri.server !== server)
    reportUnclear(`The URI begins with "${uri.server}"; "${server}" was expected.`, uri.at);
  if (size !== undefined && (size === 0 || size % 10 !== 0))
    reportNew(`The maximum page size is ${size}; pages have had multiples of ten.`, evidence.maximumPageSize);
  if (size === undefined && page.headerRows?.includes("page size"))
    reportUnclear('The row "Maximum page size ($top)" has no number that can be read.', uri.at);
  if (resource && (resource.id === 0) !== (resource.version === 0))
    reportUnclear(
      `The identifier row says "${resource.id}, version ${resource.version}"; both numbers are 0 or neither is.`,
      evidence.resource,
    );
  if (page.formats === undefined && !page.older)
    reportUnclear('The header table has no row "Supported formats", which every page has.', uri.at);
  if (page.formats !== undefined && !formats.test(page.formats))
    reportNew(
      `"${page.formats}" was found as the supported formats; "Xml, Html, Json" was expected.`,
      uri.at,
    );
  if (breadcrumb !== undefined && !breadcrumbs.test(breadcrumb))
    reportNew(`The breadcrumb "${breadcrumb}" names none of the known modules.`, evidence.breadcrumb);
  for (const { code, status: answered, message, at } of errors) {
    if (!errorStatuses.includes(answered))
      reportNew(`Error ${code} has the status ${answered}, which stands for no error.`, at);
    if (!/^\d{6}$/.test(`${code}`))
      reportUnclear(`Error ${code} has no number of six digits, as errors have.`, at);
    if (message.includes("\n"))
      reportUnclear(`The message of error ${code} goes over several lines; one line was expected.`, at);
  }
  if (deprecation && !(deprecation.notice && deprecation.latest && deprecation.current))
    reportUnclear(
      'A deprecated page has a notice and the rows "Latest version" and "This version"; only some of them were found.',
      undefined,
      headerLine(page),
    );
  for (const note of [deprecation?.latest, deprecation?.current])
    if (note && note.released === undefined)
      reportUnclear(
        `The row of version ${note.version} has no date; "Released 11/28/2025." was expected.`,
        note.at,
      );
  for (const note of [deprecation?.latest, deprecation?.current])
    if (note?.released !== undefined && !isDate(note.released))
      reportUnclear(
        `The row of version ${note.version} has the date ${note.released}, which does not exist.`,
        note.at,
      );
  const { latest, current } = deprecation ?? {};
  if ((latest?.released ?? "9") < (current?.released ?? "0"))
    reportUnclear(
      `The latest version was released on ${latest?.released}, before this one (${current?.released}).`,
      latest?.at,
    );
  for (const { name, placeholder } of uri.query)
    if (!/^[\w.-]+$/.test(placeholder))
      reportUnclear(
        `The URI's template gives "${placeholder}" for ${name}; a name in braces was expected.`,
        uri.at,
      );
  return issues;
}

/** Whether the calendar has the day, in this century or late in the last. */
function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^(?:199|20)/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
