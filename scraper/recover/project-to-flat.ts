import type { ArrayItem, Field, FlatEvent } from "../model/resource-page.js";

/** A field of a full structure as the flat export would show it. */
export interface ProjectedField {
  readonly kind: FlatEvent["kind"];
  readonly xmlName: string;
  readonly type?: string;
  readonly endsContainer: boolean;
}

/**
 * What the flat export would show of a structure: elements without a tooltip vanish, ends of containers
 * leave a missing comma. If a flat page shows exactly this, the structure fits it.
 */
export function projectToFlat(roots: readonly Field[]): readonly ProjectedField[] {
  return roots.flatMap((root, i) => projectField(root, i === roots.length - 1));
}

function projectField(field: Field, isLast: boolean): readonly ProjectedField[] {
  if (field.kind === "leaf") {
    return [{ kind: "leaf", xmlName: field.xmlName, type: field.type, endsContainer: isLast }];
  }
  const own = hasTooltip(field) ? [{ kind: field.kind, xmlName: field.xmlName, endsContainer: false }] : [];
  if (field.kind === "object") return [...own, ...projectFields(field.fields)];
  const { xmlName } = field.item;
  const item =
    xmlName !== undefined && hasTooltip(field.item)
      ? [{ kind: "item" as const, xmlName, endsContainer: false }]
      : [];
  return [...own, ...item, ...projectFields(field.item.fields)];
}

function projectFields(fields: readonly Field[]): readonly ProjectedField[] {
  return fields.flatMap((field, i) => projectField(field, i === fields.length - 1));
}

function hasTooltip(field: Field | ArrayItem): boolean {
  return field.marker !== "none" || field.description !== undefined;
}
