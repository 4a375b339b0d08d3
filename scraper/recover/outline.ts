import type { Field } from "../model/body.js";

/** Names, datatypes and nesting alone, for telling structures apart. */
export function outline(fields: readonly Field[]): string {
  return fields
    .map((field) => {
      if (field.kind === "leaf") return `${field.xmlName}:${field.type}`;
      if (field.kind === "object") return `${field.xmlName}{${outline(field.fields)}}`;
      return `${field.xmlName}[${field.item.xmlName ?? ""}{${outline(field.item.fields)}}]`;
    })
    .join(" ");
}
