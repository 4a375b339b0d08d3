import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { PageText } from "../model/page-text.js";
import type { Body, LineUse, ResourcePage } from "../model/resource-page.js";
import { Account } from "./account.js";
import { dropHeadings, dropTopLinks, ignoreLabels, skipBoilerplate } from "./boilerplate.js";
import { checkLabels } from "./check-labels.js";
import { checkWitnesses } from "./check-witnesses.js";
import { type BodyPlace, readBody } from "./code/read-body.js";
import { readErrorList } from "./error-list.js";
import { assumedRootName } from "./flat/assumed-root-name.js";
import { readFlatBody } from "./flat/read-flat-body.js";
import { readHead } from "./head.js";
import { type HeaderTable, readHeaderTable } from "./header-table.js";
import { type Line, pageLines } from "./line.js";
import { readListedRows } from "./listed-rows.js";
import { refusePage } from "./not-a-page.js";
import { readQueryTable } from "./query-table.js";
import { distinctErrors, distinctParameters } from "./repeated-rows.js";
import { cutSections, openings, type Section, type SectionName } from "./sections.js";

/** What became of a page: the page, when it is one, and in any case the book of its lines. */
export interface ParsedPage {
  readonly page: ResourcePage | undefined;
  readonly account: readonly LineUse[];
}

/**
 * Reads what one page states.
 *
 * @returns the page (`undefined` when it is no resource page or lacks its method or URI) and the use of
 * every line
 * Reports missing sections and rows, code that does not fit together, contradictions, labels
 * that were not understood, and unexplained lines.
 */
export function parsePage(text: PageText): Outcome<ParsedPage> {
  const account = new Account(text.lines.length);
  text.lines.forEach((line, index) => {
    if (line.text.trim() === "" || line.text.trim() === "|") account.ignore(index, "blank line");
  });
  const lines = dropTopLinks(pageLines(text), account);
  const cut = cutSections(lines);
  if (!cut) return refusePage(text, account);

  const { sections, missing, repeated } = cut;
  for (const line of repeated) account.ignore(line.index, "section opening");
  const place: BodyPlace = { file: text.file, lineNumber: (index) => text.lines[index]?.number ?? index + 1 };
  const section = (name: SectionName) =>
    text.layout === "html" && name !== "errors" ? dropHeadings(sections[name], account) : sections[name];
  const below = (name: SectionName) => skipBoilerplate(section(name), account);
  const issues: Issue[] = [
    ...missing.map((name) => missingSection(name, text)),
    ...repeated.map((line) => repeatedSection(line, text)),
  ];

  const table = readHeaderTable(section("header").lines, account);
  const hints = {
    layout: text.layout,
    stated: table.method && table.uri && `${table.method} ${table.uri.path}`,
    isDeprecated: table.latest !== undefined || table.current !== undefined,
  };
  const head = readHead(sections.head.lines, hints, account);
  const body = (kind: "request" | "response") => {
    const code = below(kind);
    const read =
      text.layout === "flat"
        ? readFlatBody(code, assumedRootName(table, kind), place, account)
        : readBody(code, place, account);
    issues.push(...read.issues);
    ignoreLabels(code, account);
    return read.value;
  };
  const request = body("request");
  const queryParameters = distinctParameters(readQueryTable(below("query"), account), place);
  const filters = readListedRows(below("filters"), "filter row", account);
  const sortable = readListedRows(below("sortable"), "sortable row", account);
  const response = body("response");
  const operations = readListedRows(below("operations"), "operation row", account);
  const { errors: entries, incomplete } = readErrorList(below("errors"), text.layout, account);
  const errors = distinctErrors(entries, place);
  issues.push(...queryParameters.issues, ...errors.issues, ...incomplete.map((line) => cutOff(line, text)));
  if (queryParameters.value.length === 0 && !missing.includes("query"))
    issues.push(noParameters(sections.query, text));

  issues.push(...missingRows(table, text, sections.header.lines[0]));
  const uses = account.close();
  issues.push(...unexplained(uses, text));
  if (table.method === undefined || table.uri === undefined)
    return { value: { page: undefined, account: uses }, issues };

  const { latest, current, at, uri, method, uriParameters, customFields, ...rest } = table;
  const { at: headAt, deprecation, ...headRest } = head;
  const deprecated = deprecation ?? (latest || current ? {} : undefined);
  const page: ResourcePage = {
    file: text.file,
    layout: text.layout,
    ...(text.address !== undefined && { address: text.address }),
    ...headRest,
    ...(deprecated && {
      deprecation: { ...deprecated, ...(latest && { latest }), ...(current && { current }) },
    }),
    method,
    uri,
    uriParameters,
    customFields,
    ...rest,
    status: table.status ?? 200,
    resource: table.resource ?? { id: 0, version: 0 },
    ...bodies(request, response),
    queryParameters: queryParameters.value,
    filters,
    sortable,
    operations,
    errors: errors.value,
    evidence: { ...headAt, ...at },
    account: uses,
    source: text,
  };
  return {
    value: { page, account: uses },
    issues: [...issues, ...checkWitnesses(page), ...checkLabels(page)],
  };
}

function bodies(request: Body | undefined, response: Body | undefined) {
  return { ...(request && { request }), ...(response && { response }) };
}

function missingSection(name: SectionName, text: PageText): Issue {
  const label = openings.find(({ section }) => section === name)?.label ?? name;
  const line = text.lines.at(-1)?.number ?? 1;
  const message = `The section that begins "${label}" was expected up to the page's last line and was not found.`;
  return issue("page/section-missing", message, { file: text.file, line });
}

function repeatedSection({ index, text }: Line, page: PageText): Issue {
  const excerpt = text.trim().slice(0, 80);
  const message =
    "This line begins a section that the page has already; only the first was read. One page with every section once was expected.";
  return issue("page/section-repeated", message, {
    file: page.file,
    line: page.lines[index]?.number ?? 1,
    excerpt,
  });
}

function noParameters({ opening }: Section, text: PageText): Issue {
  const message =
    "No query parameter was found; $access_token, $db and $useMinimumVersion, which every page lists, were expected below this line.";
  const line = text.lines[opening?.index ?? 0]?.number ?? 1;
  return issue("page/no-query-parameters", message, { file: text.file, line });
}

function cutOff({ index, text }: Line, page: PageText): Issue {
  const message = "An error of the list lacks its status or its message; the page seems to end too early.";
  const line = page.lines[index]?.number ?? 1;
  return issue("page/cut-off", message, { file: page.file, line, excerpt: text.trim().slice(0, 80) });
}

const neededRows = [
  ["HTTP method", "method"],
  ["URI", "uri"],
  ["Successful HTTP status code", "status"],
  ["API resource identifier", "resource"],
] as const;

function missingRows(table: HeaderTable, text: PageText, first: Line | undefined): readonly Issue[] {
  const line = first && text.lines[first.index]?.number;
  return neededRows
    .filter(([, key]) => table[key] === undefined)
    .map(([label]) => {
      const message = `The header table has no row "${label}" with a value that can be read.`;
      return issue("page/row-missing", message, { file: text.file, ...(line !== undefined && { line }) });
    });
}

function unexplained(uses: readonly LineUse[], text: PageText): readonly Issue[] {
  const open = uses.flatMap((use, index) => (use.use === "unexplained" ? [index] : []));
  const line = open[0] === undefined ? undefined : text.lines[open[0]];
  if (!line) return [];
  const count = open.length === 1 ? "One line was" : `${open.length} lines were`;
  const message = `${count} not taken by any rule, beginning with this one.`;
  return [
    issue("page/unexplained", message, {
      file: text.file,
      line: line.number,
      excerpt: line.text.trim().slice(0, 80),
    }),
  ];
}
