import type { ArrayItem, Field } from "../../../scraper/model/body.js";
import type { LineRange } from "../../../scraper/model/stated.js";

/**
 * The lines that introduce a field: all of a value's, and of a container's those
 * before the first field inside.
 */
export function headLines(field: Field | ArrayItem): LineRange | undefined {
  if (!field.at) return undefined;
  const inner = innerFields(field)[0];
  const next = inner && allLines(inner);
  return next && next.from > field.at.from ? { from: field.at.from, to: next.from - 1 } : field.at;
}

/** All lines of a field, or, where its own are not on the page, those from its first field to its last. */
export function allLines(field: Field | ArrayItem): LineRange | undefined {
  if (field.at) return field.at;
  const ranges = innerFields(field).flatMap((field) => allLines(field) ?? []);
  if (ranges.length === 0) return undefined;
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function innerFields(field: Field | ArrayItem): readonly (Field | ArrayItem)[] {
  if (!("kind" in field)) return field.fields;
  if (field.kind === "leaf") return [];
  return field.kind === "object" ? field.fields : [field.item];
}
