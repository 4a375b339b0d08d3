import type { ArrayItem, Field, FlatEvent, Marker } from "../../model/resource-page.js";
import { jsonSpelling } from "../code/spelling.js";

interface OpenContainer {
  readonly fields: Field[];
  readonly names: Set<string>;
}

/**
 * Makes the best tree that the flat export alone allows: containers with a tooltip open where they stand
 * and close at the next value without a comma. Containers without a tooltip leave no trace, so that the
 * nesting is not certain.
 *
 * @returns the fields, and in words what the export does not tell
 */
export function foldEvents(events: readonly FlatEvent[]): {
  fields: readonly Field[];
  uncertain: readonly string[];
} {
  const top: OpenContainer = { fields: [], names: new Set() };
  const open: OpenContainer[] = [];
  const uncertain: string[] = [];
  events.forEach((event, i) => {
    const parent = open.at(-1) ?? top;
    if (event.kind === "leaf") {
      if (parent.names.has(event.xmlName))
        uncertain.push(
          `the container of the second field called ${event.xmlName} (the document holds one of them)`,
        );
      parent.names.add(event.xmlName);
      parent.fields.push(leafOf(event));
      if (!event.endsContainer || i === events.length - 1) return;
      if (open.pop() === undefined) {
        uncertain.push(
          `a container that the page does not show ends after ${event.xmlName}; which fields it holds is not known`,
        );
      }
      return;
    }
    const inner: Field[] = [];
    if (event.kind === "array") {
      const followedByItem = events[i + 1]?.kind === "item";
      const item: ArrayItem = { marker: "none", fields: inner };
      parent.fields.push({
        ...base(event),
        kind: "array",
        item: followedByItem ? itemOf(events[i + 1], inner) : item,
      });
    } else if (event.kind === "object") parent.fields.push({ ...base(event), kind: "object", fields: inner });
    else return;
    open.push({ fields: inner, names: new Set() });
  });
  return { fields: top.fields, uncertain: [...new Set(uncertain)] };
}

/** A field's own facts, without its place in the tree. */
export function leafOf(event: FlatEvent): Field {
  const { kind: _, endsContainer: __, titleLost: ___, type, ...facts } = event;
  return { ...facts, kind: "leaf", type: type ?? "String", jsonName: jsonSpelling(event.xmlName) };
}

function base(event: FlatEvent): {
  xmlName: string;
  jsonName: string;
  marker: Marker;
  description?: string;
  at: FlatEvent["at"];
} {
  const { xmlName, marker, description, at } = event;
  return {
    xmlName,
    jsonName: jsonSpelling(xmlName),
    marker,
    at,
    ...(description !== undefined && { description }),
  };
}

function itemOf(event: FlatEvent | undefined, fields: readonly Field[]): ArrayItem {
  const description = event?.description;
  return {
    ...(event && { xmlName: event.xmlName }),
    marker: event?.marker ?? "none",
    ...(description !== undefined && { description }),
    fields,
  };
}
