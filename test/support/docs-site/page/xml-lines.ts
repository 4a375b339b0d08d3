import type { ArrayItem, Body, Field } from "../../../../scraper/model/body.js";
import { type CodeLine, plainLine } from "./code-line.js";
import { type BodyRole, itemTooltip, type Tooltip, tooltipOf } from "./tooltip.js";

/** Returns the XML half of a body: what JSON shows beside a list stands in XML inside it, behind the item. */
export function xmlLines({ roots }: Body, role: BodyRole): CodeLine[] {
  const [first, ...others] = roots;
  if (first?.kind !== "array" || others.length === 0) return fieldLines(roots, 0, role);
  const list = fieldLines([first], 0, role);
  return [...list.slice(0, -1), ...fieldLines(others, 1, role), ...list.slice(-1)];
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
  if (xmlName === undefined) return fieldLines(item.fields, depth, role);
  const tooltip = itemTooltip(xmlName, item, role);
  const bold = item.marker === "required";
  if (item.type !== undefined) return [opening(depth, xmlName, bold, tooltip, `{${item.type}}</${xmlName}>`)];
  return [
    opening(depth, xmlName, bold, tooltip),
    ...fieldLines(item.fields, depth + 1, role),
    plainLine(depth, `</${xmlName}>`),
  ];
}

function opening(depth: number, name: string, bold: boolean, tooltip?: Tooltip, rest = ""): CodeLine {
  return { depth, before: "<", name, after: ">", gap: "", rest, bold, ...(tooltip && { tooltip }) };
}
