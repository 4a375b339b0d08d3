import type { HeaderRow } from "../model/header-facts.js";
import { readTypedConstraints } from "./constraints.js";
import { cell, type TableRow } from "./table-rows.js";

/** How the values of rows begin; a URI parameter's label holds its name and needs no value to be known. */
const valueForms: { readonly [label in HeaderRow]: RegExp } = {
  "latest version": /^Version \d/,
  "this version": /^Version \d/,
  method: /^(?:GET|POST|PUT|DELETE|PATCH)$/,
  URI: /^https?:\S+$/,
  formats: /^Xml\b/i,
  "URI parameter": /^/,
  "page size": /^\d/,
  "custom fields": /^Custom fields supported$/,
  status: /^\d{3}$/,
  resource: /^\d/,
};

/**
 * Gives URI parameters their descriptions back that begin like the label of a row (`URI of the webhook`):
 * where such a row has no value of its form but the datatype that the parameter above it lacks, it was none.
 */
export function joinDescriptions(rows: readonly TableRow<HeaderRow>[]): readonly TableRow<HeaderRow>[] {
  const joined: TableRow<HeaderRow>[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const line = row.lines[0];
    const isDescription =
      above?.label === "URI parameter" &&
      !hasDatatype(above) &&
      hasDatatype(row) &&
      !valueForms[row.label].test(row.values[0]?.text ?? "");
    if (!above || !line || !isDescription) joined.push(row);
    else {
      const text = cell(line.text);
      const below = row.values.filter((value) => value.line !== line);
      joined[joined.length - 1] = {
        label: above.label,
        values: [...above.values, { line, text }, ...below],
        lines: [...above.lines, ...row.lines],
      };
    }
  }
  return joined;
}

function hasDatatype({ values }: TableRow<HeaderRow>): boolean {
  return values.some(({ text }) => readTypedConstraints(text) !== undefined);
}
