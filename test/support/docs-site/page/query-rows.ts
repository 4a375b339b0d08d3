import type { ListedRow, QueryParameter } from "../../../../scraper/model/resource-page.js";
import { constraintLines } from "./constraint-order.js";
import type { TableRow } from "./table-row.js";

const labels = {
  minimum: "Minimum:",
  maximum: "Maximum:",
  pattern: "Regular expression:",
  default: "Default:",
};

/** Returns the rows of the table of query parameters. */
export function queryRows(parameters: readonly QueryParameter[]): TableRow[] {
  return parameters.map((parameter) => ({
    label: `${parameter.name} ${parameter.type}, optional`,
    text: parameter.description === undefined ? [] : parameter.description.split("\n"),
    constraints: constraintLines(parameter, labels),
  }));
}

/** Returns the rows of a list whose exact form on the pages is not known. */
export function listedRows(rows: readonly ListedRow[]): TableRow[] {
  return rows.map(({ id, name, type, description, text }) => {
    const label = [id, name, type].filter((part) => part !== undefined).join(" ");
    if (label === "") return { label: text, text: [], constraints: [] };
    return { label, text: description === undefined ? [] : description.split("\n"), constraints: [] };
  });
}
