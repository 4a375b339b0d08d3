import type { ArrayItem, Body, Field } from "../../../../scraper/model/resource-page.js";
import { type CodeLine, plainLine } from "./code-line.js";
import { type BodyRole, containerTooltip, type Tooltip, tooltipOf } from "./tooltip.js";

/** Returns the XML half of a body. */
export function xmlLines(body: Body, role: BodyRole): CodeLine[] {
  return fieldLines(body.roots, 0, role);
}

function fieldLines(fields: readonly Field[], depth: number, role: BodyRole): CodeLine[] {
  return fields.flatMap((field) => {
    const bold = field.marker === "required";
    const tooltip = tooltipOf(field, role);
    if (field.kind === "leaf") {
      return [opening(depth, field.xmlName, bold, tooltip, `{${field.type}}</${field.xmlName}>`)];
    }
    const inner =
      field.kind === "object"
        ? fieldLines(field.fields, depth + 1, role)
        : itemLines(field.item, depth + 1, role);
    return [opening(depth, field.xmlName, bold, tooltip), ...inner, plainLine(depth, `</${field.xmlName}>`)];
  });
}

function itemLines(item: ArrayItem, depth: number, role: BodyRole): CodeLine[] {
  const { xmlName } = item;
  if (xmlName === undefined) throw new Error("an item without a name cannot be written as XML");
  const tooltip = containerTooltip(xmlName, item.marker, item.description);
  return [
    opening(depth, xmlName, item.marker === "required", tooltip),
    ...fieldLines(item.fields, depth + 1, role),
    plainLine(depth, `</${xmlName}>`),
  ];
}

function opening(depth: number, name: string, bold: boolean, tooltip?: Tooltip, rest = ""): CodeLine {
  return { depth, before: "<", name, after: ">", gap: "", rest, bold, ...(tooltip && { tooltip }) };
}
