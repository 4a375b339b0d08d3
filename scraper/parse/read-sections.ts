import type { Issue, Outcome } from "../../issues/issue.js";
import type { Body } from "../model/body.js";
import type { PageText } from "../model/page-text.js";
import type { PageContent } from "../model/resource-page.js";
import type { Account } from "./account.js";
import { dropHeadings, ignoreLabels, skipBoilerplate } from "./boilerplate.js";
import { checkNumbers } from "./code/check-numbers.js";
import { type BodyPlace, readBody } from "./code/read-body.js";
import { readErrorList } from "./error-list.js";
import { assumedRootName } from "./flat/assumed-root-name.js";
import { readFlatBody } from "./flat/read-flat-body.js";
import { type Head, readHead } from "./head.js";
import { type HeaderTable, readHeaderTable } from "./header-table.js";
import { readFilterRows } from "./listed/filter-rows.js";
import { readOperationRows } from "./listed/operation-rows.js";
import { missingBodies } from "./missing-bodies.js";
import { readOlderTable } from "./older/older-table.js";
import { cutOff, statusUnclear, strayText } from "./page-issues.js";
import { readQueryTable } from "./query-table.js";
import { distinctErrors, distinctParameters } from "./repeated-rows.js";
import type { CutPage, SectionName } from "./sections.js";

/** What the sections of a page state, each read by itself. */
export interface ReadSections
  extends Pick<
    PageContent,
    "queryParameters" | "filters" | "namedFilters" | "sortable" | "operations" | "errors"
  > {
  readonly head: Head;
  readonly table: HeaderTable;
  readonly request: Body | undefined;
  readonly response: Body | undefined;
}

/**
 * Reads every section of a page.
 *
 * Reports code that does not fit together, repeated rows and errors that are not whole.
 */
export function readSections(
  { sections, generation }: CutPage,
  text: PageText,
  account: Account,
): Outcome<ReadSections> {
  const issues: Issue[] = [];
  // One by one: a hostile page has more issues than a call may have arguments.
  const report = (found: readonly Issue[]) => {
    for (const one of found) issues.push(one);
  };
  const taken = <T>({ value, issues: found }: Outcome<T>): T => {
    report(found);
    return value;
  };
  const place: BodyPlace = { file: text.file, lineNumber: (index) => text.lines[index]?.number ?? index + 1 };
  const section = (name: SectionName) =>
    text.layout === "html" && name !== "errors" ? dropHeadings(sections[name], account) : sections[name];
  const below = (name: SectionName) => skipBoilerplate(section(name), account);

  const header =
    generation === "older"
      ? readOlderTable(sections, account)
      : readHeaderTable(section("header").lines, account);
  const uriParameters = taken(distinctParameters("URI", header.uriParameters, place));
  const table = { ...header, uriParameters };
  const head = readHead(sections.head.lines, hintsOf(table, text), account);
  const rootName = (kind: "request" | "response") =>
    assumedRootName(table.method ?? "", table.uri?.path ?? "", kind);
  const body = (kind: "request" | "response") => {
    const code = below(kind);
    const isFlat = text.layout === "flat";
    const read = isFlat
      ? readFlatBody(code, kind, rootName(kind), place, account)
      : readBody(code, place, account);
    ignoreLabels(code, account);
    if (text.layout === "lines") report(checkNumbers(code, read.value, sections[kind], text, account));
    return taken(read);
  };
  const request = body("request");
  const { parameters, strays } = readQueryTable(below("query"), generation, account);
  report(strays.map((line) => strayText(line, text)));
  const queryParameters = taken(distinctParameters("query", parameters, place));
  const { rows: filters, named: namedFilters } = readFilterRows(below("filters"), "filter row", account);
  const sorting = readFilterRows(below("sortable"), "sortable row", account);
  const response = body("response");
  if (generation === "today" && text.layout !== "flat")
    report(missingBodies({ request, response }, sections, text, account));
  const operations = readOperationRows(below("operations"), account);
  const entries = readErrorList(below("errors"), text.layout, account, {
    opening: sections.errors.opening,
    above: sections.operations.opening,
  });
  const errors = taken(distinctErrors(entries.errors, place));
  report(entries.incomplete.map((line) => cutOff(line, text)));
  report(entries.unlike.map((line) => statusUnclear(line, text)));
  const rows = { queryParameters, filters, namedFilters, sortable: [...sorting.rows, ...sorting.named] };
  return { value: { head, table, request, response, ...rows, operations, errors }, issues };
}

function hintsOf(table: HeaderTable, text: PageText) {
  return {
    layout: text.layout,
    stated: table.method && table.uri && `${table.method} ${table.uri.path}`,
    isDeprecated: table.latest !== undefined || table.current !== undefined,
  };
}
