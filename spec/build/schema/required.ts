import type { ArrayItem, Field } from "../../../scraper/model/body.js";

/**
 * Whether a field must be sent. A container without a marker of its own must be when something inside it
 * must be: the pages leave the tooltip out exactly there.
 */
export function isRequired(field: Field): boolean {
  return requiredBy(field) !== undefined;
}

/**
 * The field whose marker makes a field required: itself or one inside it; `undefined`
 * when it is not required.
 */
export function requiredBy(field: Field): Field | ArrayItem | undefined {
  if (field.marker !== "none" || field.kind === "leaf")
    return field.marker === "required" ? field : undefined;
  if (field.kind === "object") return firstRequired(field.fields);
  if (field.item.marker !== "none") return field.item.marker === "required" ? field.item : undefined;
  return firstRequired(field.item.fields);
}

function firstRequired(fields: readonly Field[]): Field | ArrayItem | undefined {
  for (const field of fields) {
    const found = requiredBy(field);
    if (found) return found;
  }
  return undefined;
}
