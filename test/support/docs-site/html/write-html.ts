import type { Body } from "../../../../scraper/model/body.js";
import type { PageContent } from "../../../../scraper/model/resource-page.js";
import { type CodeLine, plainLine } from "../page/code-line.js";
import { headerRows } from "../page/header-rows.js";
import { jsonLines } from "../page/json-lines.js";
import { listedRows, queryRows } from "../page/query-rows.js";
import type { BodyRole } from "../page/tooltip.js";
import { wording } from "../page/wording.js";
import { xmlLines } from "../page/xml-lines.js";
import { element, type Html, join, lines, linked, text } from "./markup.js";
import type { HtmlStructure, MenuGroup } from "./structure.js";

/** What a page knows beyond its content. */
export interface PageOptions {
  /** The page's own address, for `<link rel="canonical">`. */
  readonly address?: string;
  readonly menu?: readonly MenuGroup[];
}

const guide = "https://api.rambase.net/gettingstarted";
const footer = join([
  element(
    "p",
    { id: "domain-values" },
    text(
      "Domain values are the codes that a field may hold. GET system/domain-values/applicable-values lists them for an object and a field.",
    ),
  ),
  element("p", {}, text("Written from fact files, in words of our own. Not an official page.")),
]);

/** Returns the page as a complete HTML document in one of the structures. */
export function writeHtml(content: PageContent, structure: HtmlStructure, options: PageOptions): string {
  return framedHtml(content, mainPart(content, structure), structure, options);
}

/** Returns the document around the main part of a page. */
export function framedHtml(
  content: PageContent,
  main: Html,
  structure: HtmlStructure,
  options: PageOptions,
): string {
  const body = structure.frame({
    breadcrumb: text(content.breadcrumb ?? ""),
    heading: text(content.heading ?? ""),
    menu: options.menu ?? [],
    main,
    footer,
  });
  const title = content.heading ?? content.summary;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
${options.address === undefined ? "" : `<link rel="canonical" href="${text(options.address)}">\n`}<style>
${structure.style.trim()}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function mainPart(content: PageContent, structure: HtmlStructure): Html {
  const { summary, warning, paragraph, facts, parameters, errors } = structure;
  const { deprecation } = content;
  const rows = (list: PageContent["filters"]) => (list.length === 0 ? [] : [parameters(listedRows(list))]);
  const query = queryRows(content.queryParameters);
  const sample = (body: Body | undefined, role: BodyRole) =>
    structure.sample(text(wording.format), halves(body, role));
  return join(
    [
      summary(lines(content.summary)),
      ...(content.isApiOperation
        ? [paragraph(linked(wording.operation, "page about operations", `${guide}/operations`))]
        : []),
      ...(deprecation === undefined
        ? []
        : [warning(text(wording.deprecatedHeading), lines(deprecation.notice ?? ""))]),
      facts(headerRows(content)),
      paragraph(text(wording.body)),
      sample(content.request, "request"),
      paragraph(linked(wording.query, "query parameters", `${guide}/queryparameters`)),
      ...(query.length === 0 ? [] : [parameters(query)]),
      paragraph(linked(wording.filters, "filters and sorting", `${guide}/filterandorderby`)),
      ...rows(content.filters),
      ...(content.namedFilters.length > 0 ? [paragraph(text(wording.namedFilters))] : []),
      ...rows(content.namedFilters),
      paragraph(linked(wording.sorting, "filters and sorting", `${guide}/filterandorderby`)),
      ...rows(content.sortable),
      paragraph(text(wording.response)),
      paragraph(text(wording.removed)),
      sample(content.response, "response"),
      paragraph(text(wording.operations)),
      paragraph(linked(wording.operationsMore, "page about operations", `${guide}/operations`)),
      ...rows(content.operations),
      paragraph(text(wording.errors)),
      ...(content.errors.length === 0 ? [] : [errors(content.errors)]),
    ],
    "\n",
  );
}

/** An empty body shows as one empty line a half. */
export function halves(body: Body | undefined, role: BodyRole): readonly (readonly CodeLine[])[] {
  if (body === undefined) return [[plainLine(0, "")], [plainLine(0, "")]];
  return [xmlLines(body, role), jsonLines(body, role)];
}
