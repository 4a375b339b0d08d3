import type { ArrayItem, Body, Field } from "../../../../scraper/model/body.js";
import { type CodeLine, plainLine } from "./code-line.js";
import { type BodyRole, type Tooltip, tooltipOf } from "./tooltip.js";

/** Returns the JSON half of a body. The item of a list has no name there, and so no tooltip. */
export function jsonLines(body: Body, role: BodyRole): CodeLine[] {
  return [plainLine(0, "{"), ...fieldLines(body.roots, 1, role), plainLine(0, "}")];
}

function fieldLines(fields: readonly Field[], depth: number, role: BodyRole): CodeLine[] {
  return fields.flatMap((field, index) =>
    fieldLine(field, depth, role, index < fields.length - 1 ? "," : ""),
  );
}

function fieldLine(field: Field, depth: number, role: BodyRole, comma: string): CodeLine[] {
  const open = (rest: string) => opening(depth, field, tooltipOf(field, role), rest);
  switch (field.kind) {
    case "leaf":
      return [open(`"{${field.type}}"${comma}`)];
    case "object":
      return [open("{"), ...fieldLines(field.fields, depth + 1, role), plainLine(depth, `}${comma}`)];
    case "array":
      return [open("["), ...itemLines(field.item, depth + 1, role), plainLine(depth, `]${comma}`)];
  }
}

function itemLines(item: ArrayItem, depth: number, role: BodyRole): CodeLine[] {
  if (item.type !== undefined) return [plainLine(depth, `"{${item.type}}"`)];
  return [plainLine(depth, "{"), ...fieldLines(item.fields, depth + 1, role), plainLine(depth, "}")];
}

function opening(depth: number, field: Field, tooltip: Tooltip | undefined, rest: string): CodeLine {
  const bold = field.marker === "required";
  return {
    depth,
    before: '"',
    name: field.jsonName,
    after: '":',
    gap: " ",
    rest,
    bold,
    ...(tooltip && { tooltip }),
  };
}
