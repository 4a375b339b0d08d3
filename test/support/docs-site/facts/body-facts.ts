import type { Node } from "yaml";
import type { ArrayItem, Body, Field } from "../../../../scraper/model/body.js";
import { type FieldKey, parseFieldKey } from "./field-key.js";
import type { Entry, YamlSource } from "./yaml-source.js";

/** Keys that describe the container they stand in; no element can have such a name. */
const about = "(about)";
const aboutItem = "(item)";

/** Returns the body that a mapping describes: its members are the outermost fields. */
export function bodyFacts(source: YamlSource, node: Node | null): Body {
  return { roots: fieldsOf(source, source.entries(node, "the body's outermost element and its fields")) };
}

function fieldsOf(source: YamlSource, entries: readonly Entry[]): Field[] {
  return entries
    .filter(({ key }) => key !== about && key !== aboutItem)
    .flatMap((entry) => {
      const key = parseFieldKey(entry.key);
      if (typeof key !== "string") return [fieldOf(source, key, entry)];
      source.report(entry.node, key);
      return [];
    });
}

function fieldOf(source: YamlSource, key: FieldKey, entry: Entry): Field {
  const base = {
    xmlName: key.name,
    jsonName: key.jsonName ?? key.name.charAt(0).toLowerCase() + key.name.slice(1),
    marker: key.marker,
  };
  if (key.type !== undefined) {
    const description = source.text(entry.value);
    return {
      kind: "leaf",
      ...base,
      ...(description !== undefined && { description }),
      type: key.type,
      ...(key.domainValues !== undefined && { domainValues: key.domainValues }),
      ...key.constraints,
    };
  }
  const members = source.entries(
    entry.value,
    `the fields of ${key.name} (a field with a value needs a type)`,
  );
  const described = { ...base, ...describedBy(source, members, about) };
  const fields = fieldsOf(source, members);
  if (key.item === undefined) return { kind: "object", ...described, fields };
  const item: ArrayItem = {
    xmlName: key.item.name,
    marker: key.item.marker,
    ...describedBy(source, members, aboutItem),
    fields,
  };
  return { kind: "array", ...described, item };
}

function describedBy(source: YamlSource, members: readonly Entry[], key: string): { description?: string } {
  const entry = members.find((member) => member.key === key);
  const description = entry && source.text(entry.value);
  return description === undefined ? {} : { description };
}
