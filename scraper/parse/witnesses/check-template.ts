import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { knownBy } from "../checks/known-by.js";
import { placeOf } from "./disagreement.js";

/** Compares the URI's query template with the rows of the query table; what either of them has is kept. */
export function checkTemplate(page: ResourcePage): readonly Issue[] {
  const { uri, queryParameters } = page;
  const listed = new Set(queryParameters.map(({ name }) => knownBy(name)));
  const withoutRow = uri.query.filter(({ name }) => !listed.has(knownBy(name)));
  if (withoutRow.length === 0) return [];
  const table = placeOf(queryParameters.at(-1)?.at, page).line;
  const where = table === undefined ? "" : ` (line ${table})`;
  return withoutRow.map(({ name, placeholder }) => {
    const message = `The URI has the query parameter ${name} (${placeholder || "without a value"}), but the table of query parameters${where} has no row for it.`;
    return issue("uri/template-without-row", message, placeOf(uri.at, page));
  });
}
