import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ListedRow, ResourcePage } from "../../model/resource-page.js";
import { lineOf } from "./place.js";

/**
 * Holds the rows of each list against each other, since nothing else on the page speaks of them: all of them
 * name a field, each another one, and what one row has, a datatype or a text, the others have.
 */
export function checkListedRows(page: ResourcePage): readonly Issue[] {
  const { filters, namedFilters, sortable, operations } = page;
  const unclear = (rows: readonly ListedRow[], wrong: (row: ListedRow) => string) =>
    rows.map((row) => issue("page/row-unclear", wrong(row), { file: page.file, line: lineOf(row.at, page) }));
  return [
    ...unclear(
      [filters, namedFilters, sortable].flatMap(nameless),
      (row) => `${quoted(row)} was read as a row of a list, but it names no field.`,
    ),
    ...unclear(
      [filters, sortable].flatMap((rows) => lacking("type", rows)),
      (row) => `${quoted(row)} has no datatype, which other rows of the list have.`,
    ),
    ...unclear(
      [filters, namedFilters, sortable].flatMap((rows) => lacking("description", rows)),
      (row) => `${quoted(row)} has no text, which other rows of the list have.`,
    ),
    ...unclear(
      [filters, namedFilters, sortable, operations].flatMap(repeatedNames),
      ({ name }) => `${name} stands in the list twice; once was expected.`,
    ),
  ];
}

function quoted({ text }: ListedRow): string {
  return `"${text.slice(0, 60)}"`;
}

/** The rows without a name; a single sentence may say that there are no rows. */
function nameless(rows: readonly ListedRow[]): readonly ListedRow[] {
  return rows.length > 1 ? rows.filter(({ name }) => name === undefined) : [];
}

/** The rows with a name and without a part that another row of their list has. */
function lacking(part: "type" | "description", rows: readonly ListedRow[]): readonly ListedRow[] {
  const isUsual = rows.some((row) => row[part] !== undefined);
  return isUsual ? rows.filter((row) => row.name !== undefined && row[part] === undefined) : [];
}

/** The rows whose name a row above them has. */
function repeatedNames(rows: readonly ListedRow[]): readonly ListedRow[] {
  const names = new Set<string>();
  return rows.filter(({ name }) => {
    const isKnown = name !== undefined && names.has(name);
    if (name !== undefined) names.add(name);
    return isKnown;
  });
}
