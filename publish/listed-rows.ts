import type { Json } from "../spec/document/openapi.js";
import { pageLink } from "./page-link.js";
import { type Facts, members, number, words } from "./stated-facts.js";

/** What a page lists of a resource, and what it is called above its table. */
const lists = {
  filters: "Fields that a filter may use",
  namedFilters: "Ready-made filters",
  sortable: "Fields to sort by",
  operations: "API operations",
} as const;

/**
 * What a page lists of a resource as tables of Markdown, each with its title: the fields to filter and to
 * sort by, ready-made filters, and API operations. A row whose parts the page does not tell apart is shown
 * whole.
 *
 * @param facts what an operation states under `x-rambase`
 */
export function listedRows(facts: Facts): readonly string[] {
  return Object.entries(lists).flatMap(([key, title]) => {
    const list = facts[key];
    const rows = (Array.isArray(list) ? list : []).map(cellsOf).filter((cells) => cells.some(isFilled));
    return rows.length === 0 ? [] : [`**${title}**`, table(rows)];
  });
}

const heads = ["Number", "Name", "Type", "Description"];

/** The cells of a row, as many as there are heads. */
function cellsOf(row: Json): readonly string[] {
  const { id, name, type, description, text, page } = members(row);
  const named = words(name) || (words(description) === "" ? words(text) : "");
  return [
    number(id, String)[0] ?? "",
    named === "" ? "" : (pageLink(named, page) ?? named),
    words(type),
    words(description),
  ];
}

/** A table of the columns that hold something. */
function table(rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, column) => rows.some((cells) => isFilled(cells[column])));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== "";
}
