import type { ArrayField, ArrayItem, Field, LeafField, ObjectField } from "../../model/body.js";
import type { FlatEvent } from "../../model/flat-event.js";
import { jsonSpelling } from "../code/spelling.js";

/** A field's own facts, without its place in the tree. */
export function leafOf(event: FlatEvent): LeafField {
  const { kind: _, endsContainer: __, titleLost: ___, type, ...facts } = event;
  return { ...facts, kind: "leaf", type: type ?? "String", jsonName: jsonSpelling(event.xmlName) };
}

/**
 * A container with its own facts.
 *
 * @param item what the page shows of a list's items
 * @param fields what the container holds
 */
export function containerOf(
  event: FlatEvent,
  item: FlatEvent | undefined,
  fields: readonly Field[],
): ObjectField | ArrayField {
  const { xmlName, ...facts } = factsOf(event);
  const base = { xmlName, jsonName: jsonSpelling(xmlName), ...facts };
  if (event.kind !== "array") return { kind: "object", ...base, fields };
  const shown: ArrayItem = { ...(item ? factsOf(item) : { marker: "none" }), fields };
  return { kind: "array", ...base, item: shown };
}

function factsOf({ xmlName, marker, description, at }: FlatEvent) {
  return { xmlName, marker, at, ...(description !== undefined && { description }) };
}
