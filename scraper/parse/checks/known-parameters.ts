import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { QueryParameter, ResourcePage } from "../../model/resource-page.js";
import { dataTypes } from "../../model/value.js";
import { knownBy } from "./known-by.js";
import { headerLine, lineOf } from "./place.js";

/** The datatypes of the parameters that many pages share. Older pages have `$top` as a String. */
const sharedTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $access_token: "String",
    $db: "String",
    $expand: "String",
    $filter: "String",
    $format: "String",
    $inlineCount: "String",
    $lang: "String",
    $orderBy: "String",
    $select: "String",
    $showCustomFields: "Boolean",
    $showDomainDescriptions: "Boolean",
    $skip: "Integer",
    $top: "Integer or String",
    $useMinimumVersion: "Integer",
  }).map(([name, type]) => [knownBy(name), type]),
);

/** Names that no resource gives to a parameter of its own; `top` or `format` it may. */
const ownToPages: ReadonlySet<string> = new Set(
  ["access_token", "inlineCount", "showCustomFields", "showDomainDescriptions", "useMinimumVersion"].map(
    knownBy,
  ),
);

const everywhere = ["$access_token", "$db", "$useMinimumVersion"];

/** The parameters that every page of a method lists; of PUT pages no more is known than of all. */
const expected: Readonly<Record<string, readonly string[]>> = {
  GET: [...everywhere, "$lang", "$select", "$format"],
  POST: [...everywhere, "$lang"],
  PUT: everywhere,
  DELETE: everywhere,
};

/** The orders in which the parameters that pages share were seen; a page may leave some out. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "a list": "$showDomainDescriptions $lang $access_token $db $expand $select $useMinimumVersion $format"
    .split(" ")
    .map(knownBy),
  "one resource": "$showDomainDescriptions $lang $access_token $db $format $useMinimumVersion $select $expand"
    .split(" ")
    .map(knownBy),
  "a change": "$access_token $db $useMinimumVersion $showDomainDescriptions $lang".split(" ").map(knownBy),
};

/** What the one page of the older generation lists that was seen. */
const olderParameters = ["$db", "$format", "$lang", "$useMinimumVersion"];

/**
 * Holds the query table against what is known of all pages: which parameters a method always has, the
 * datatypes of those that pages share, and that every row has a text. A page without a query section is
 * reported elsewhere.
 */
export function checkParameters(page: ResourcePage): readonly Issue[] {
  const rows = page.queryParameters;
  const last = rows.at(-1);
  if (!last) return [];
  const known = page.older ? olderParameters : (expected[page.method] ?? everywhere);
  const missing = known.filter((name) => !rows.some((row) => knownBy(row.name) === knownBy(name)));
  const place = { file: page.file, line: lineOf(last.at, page) };
  const ofPages = rows.filter(({ name }) =>
    Object.values(orders).some((order) => order.includes(knownBy(name))),
  );
  const misplaced = Object.values(orders)
    .map((order) => firstOutOf(order, ofPages))
    .reduce((best, found) => (best === undefined || found === undefined ? undefined : found));
  return [
    ...missing.map((name) =>
      issue(
        "page/parameter-missing",
        `The query table has no row for ${name}, which every ${page.method} page (line ${headerLine(page)}) lists.`,
        place,
      ),
    ),
    ...(misplaced && !page.older ? [outOfOrder(misplaced, page)] : []),
    ...rows.flatMap(({ name, type, description, at, ...constraints }) => {
      const here = { file: page.file, line: lineOf(at, page) };
      const shared = sharedTypes.get(knownBy(name));
      return [
        ...typeIssue(`The query parameter ${name}`, type, shared, here),
        ...(name.startsWith("$") && shared === undefined ? [unknownName(name, here)] : []),
        ...(ownToPages.has(knownBy(name)) ? [withoutSign(name, here)] : []),
        ...(description === undefined ? [noText(name, here)] : []),
        ...(shared !== undefined && Object.keys(constraints).length > 0 ? [constrained(name, here)] : []),
        ...(name.startsWith("$") && description?.includes("\n") ? [severalLines(name, here)] : []),
      ];
    }),
  ];
}

function typeIssue(
  subject: string,
  type: string,
  shared: string | undefined,
  here: { readonly file: string; readonly line: number },
): readonly Issue[] {
  if (
    shared?.split(" or ").includes(type) ||
    (shared === undefined && dataTypes.some((known) => known === type))
  )
    return [];
  const message = `${subject} is said to be of type "${type}"; ${shared ?? "one of the datatypes"} was expected.`;
  return [issue("page/row-unclear", message, here)];
}

/** The first row that breaks the order; none when the rows keep it. */
function firstOutOf(order: readonly string[], rows: readonly QueryParameter[]): QueryParameter | undefined {
  let passed = -1;
  return rows.find(({ name }) => {
    const at = order.indexOf(knownBy(name));
    const isOut = at < passed;
    passed = Math.max(at, passed);
    return isOut;
  });
}

function outOfOrder({ name, at }: QueryParameter, page: ResourcePage): Issue {
  const message = `The row of ${name} stands where no page has it; its label or its place may have been exchanged with another row's.`;
  return issue("page/row-unclear", message, { file: page.file, line: lineOf(at, page) });
}

/** A parameter of a resource has no `$`, and is not called like one that pages share. */
function withoutSign(name: string, here: { readonly file: string; readonly line: number }): Issue {
  const message = `The query parameter ${name} is called like $${name}, which many pages share; its $ may have been lost.`;
  return issue("page/row-unclear", message, here);
}

function severalLines(name: string, here: { readonly file: string; readonly line: number }): Issue {
  const message = `The text of ${name} goes over several lines, which it does on no page; the label of a row below it may have been lost.`;
  return issue("page/row-unclear", message, here);
}

function constrained(name: string, here: { readonly file: string; readonly line: number }): Issue {
  const message = `The row of ${name} has a bound or default of its own, which it has on no page; it may be another row's.`;
  return issue("page/row-unclear", message, here);
}

function unknownName(name: string, here: { readonly file: string; readonly line: number }): Issue {
  const message = `No page has a query parameter ${name}; names with that sign are shared by many pages.`;
  return issue("page/row-unclear", message, here);
}

function noText(name: string, here: { readonly file: string; readonly line: number }): Issue {
  const message = `The row of the query parameter ${name} has no text, which every page gives.`;
  return issue("page/row-unclear", message, here);
}
