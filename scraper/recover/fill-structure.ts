import type { ArrayItem, Field, FlatEvent, LeafField } from "../model/resource-page.js";

/**
 * Puts a flat page's own facts (descriptions, bounds, lines) into a structure that was found to fit it.
 *
 * @param events the flat page's fields; they match the projection of `roots` one by one
 */
export function fillStructure(roots: readonly Field[], events: readonly FlatEvent[]): readonly Field[] {
  const rest = [...events];
  return roots.map((root) => fillField(root, rest));
}

function fillField(field: Field, rest: FlatEvent[]): Field {
  if (field.kind === "leaf") return fillLeaf(field, rest.shift());
  const own = shown(field) ? rest.shift() : undefined;
  const { at: _, description: __, ...shape } = field;
  const facts = own ? stated(own) : {};
  if (shape.kind === "object")
    return { ...shape, ...facts, fields: shape.fields.map((inner) => fillField(inner, rest)) };
  const ownItem = shown(shape.item) ? rest.shift() : undefined;
  const { at: ___, description: ____, ...itemShape } = shape.item;
  const item: ArrayItem = {
    ...itemShape,
    ...(ownItem ? stated(ownItem) : {}),
    fields: shape.item.fields.map((inner) => fillField(inner, rest)),
  };
  return { ...shape, ...facts, item };
}

function fillLeaf(field: LeafField, event: FlatEvent | undefined): LeafField {
  if (!event) return field;
  const { kind: _, endsContainer: __, titleLost: ___, xmlName, type, ...facts } = event;
  return { ...facts, kind: "leaf", xmlName, jsonName: field.jsonName, type: type ?? field.type };
}

function stated(event: FlatEvent) {
  const { marker, description, at } = event;
  return { marker, at, ...(description !== undefined && { description }) };
}

function shown(field: Field | ArrayItem): boolean {
  return field.marker !== "none" || field.description !== undefined;
}
