import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { LineRange, ResourcePage } from "../../model/resource-page.js";
import { headerLine, lineOf } from "./place.js";

const formats = /^Xml, Html, Json(?: \(ex\. \$format=json\))?$/;

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
  const unclear = (message: string, at: LineRange | undefined, line = lineOf(at, page)) =>
    issues.push(issue("page/row-unclear", message, { file: page.file, line }));
  const { breadcrumb, evidence, uri, errors, deprecation } = page;
  if (page.formats === undefined && !page.older)
    unclear('The header table has no row "Supported formats", which every page has.', uri.at);
  if (page.formats !== undefined && !formats.test(page.formats))
    unclear(`"${page.formats}" was found as the supported formats; "Xml, Html, Json" was expected.`, uri.at);
  if (breadcrumb !== undefined && !breadcrumbs.test(breadcrumb))
    unclear(`The breadcrumb "${breadcrumb}" names none of the known modules.`, evidence.breadcrumb);
  for (const { code, status: answered, message, at } of errors) {
    if (!errorStatuses.includes(answered))
      unclear(`Error ${code} has the status ${answered}, which stands for no error.`, at);
    if (message.includes("\n"))
      unclear(`The message of error ${code} goes over several lines; one line was expected.`, at);
  }
  if (deprecation && !(deprecation.notice && deprecation.latest && deprecation.current))
    unclear(
      'A deprecated page has a notice and the rows "Latest version" and "This version"; only some of them were found.',
      undefined,
      headerLine(page),
    );
  for (const note of [deprecation?.latest, deprecation?.current])
    if (note && note.released === undefined)
      unclear(
        `The row of version ${note.version} has no date; "Released 11/28/2025." was expected.`,
        note.at,
      );
  for (const { name, placeholder } of uri.query)
    if (!/^[\w.-]+$/.test(placeholder))
      unclear(
        `The URI's template gives "${placeholder}" for ${name}; a name in braces was expected.`,
        uri.at,
      );
  return issues;
}
