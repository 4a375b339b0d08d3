import type { Field } from "../../../scraper/model/resource-page.js";

/**
 * Whether a field must be sent. A container without a marker of its own must be when something inside it
 * must be: the pages leave the tooltip out exactly there.
 */
export function isRequired(field: Field): boolean {
  if (field.marker !== "none" || field.kind === "leaf") return field.marker === "required";
  if (field.kind === "object") return field.fields.some(isRequired);
  return (
    field.item.marker === "required" || (field.item.marker === "none" && field.item.fields.some(isRequired))
  );
}
