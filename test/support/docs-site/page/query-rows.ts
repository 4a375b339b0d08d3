import type { ListedRow, QueryParameter } from "../../../../scraper/model/resource-page.js";
import type { TableRow } from "./table-row.js";

/** Returns the rows of the table of query parameters. */
export function queryRows(parameters: readonly QueryParameter[]): TableRow[] {
  return parameters.map((parameter) => ({
    label: `${parameter.name} ${parameter.type}, optional`,
    text: parameter.description === undefined ? [] : parameter.description.split("\n"),
    constraints: [
      ...labelled("Minimum", parameter.minimum),
      ...labelled("Maximum", parameter.maximum),
      ...labelled("Regular expression", parameter.pattern),
      ...labelled("Default", parameter.default),
    ],
  }));
}

/** Returns the rows of a list whose exact form on the pages is not known. */
export function listedRows(rows: readonly ListedRow[]): TableRow[] {
  return rows.map(({ name, type, text }) => ({
    label: [name, type].filter((part) => part !== undefined).join(" "),
    text: [text],
    constraints: [],
  }));
}

function labelled(label: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${label}: ${value}`];
}
