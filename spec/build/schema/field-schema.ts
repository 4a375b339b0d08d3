import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { firstLine } from "../../../scraper/model/kept-lines.js";
import type {
  ArrayField,
  ArrayItem,
  Field,
  LeafField,
  ResourcePage,
} from "../../../scraper/model/resource-page.js";
import type { Schema } from "../../document/openapi.js";
import { constraintKeywords } from "./constraint-keywords.js";
import { schemaOfType } from "./data-type.js";
import { isRequired } from "./required.js";

/** Whether a body is sent or answered: answers never require a field, permissions may remove any of them. */
export type Direction = "request" | "response";

/**
 * Makes the schema of a field and all below it.
 *
 * Reports, into `issues`, unknown datatypes and constraints that no keyword can hold.
 */
export function fieldSchema(field: Field, page: ResourcePage, direction: Direction, issues: Issue[]): Schema {
  const build = (inner: Field): Schema => {
    const described = inner.description === undefined ? {} : { description: inner.description };
    if (inner.kind === "leaf") return leafSchema(inner, page, issues);
    if (inner.kind === "array") return arraySchema(inner);
    return { type: "object", ...described, ...members(inner.fields), xml: { name: inner.xmlName } };
  };
  const members = (fields: readonly Field[]): Schema => {
    const required = direction === "request" ? fields.filter(isRequired).map((field) => field.jsonName) : [];
    const properties = fields.map((inner) => [inner.jsonName, build(inner)] as const);
    return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
  };
  const arraySchema = (array: ArrayField): Schema => ({
    type: "array",
    ...(array.description !== undefined && { description: array.description }),
    items: itemSchema(array.item),
    xml: { name: array.xmlName, wrapped: true },
  });
  const itemSchema = (item: ArrayItem): Schema => {
    const described = item.description === undefined ? {} : { description: item.description };
    const xml = item.xmlName !== undefined && { xml: { name: item.xmlName } };
    if (item.type !== undefined) return { ...(schemaOfType(item.type) ?? {}), ...described, ...xml };
    return { type: "object", ...described, ...members(item.fields), ...xml };
  };
  return build(field);
}

function leafSchema(field: LeafField, page: ResourcePage, issues: Issue[]): Schema {
  const line = firstLine(page.lines, field.at);
  const place = { file: page.file, ...(line !== undefined && { line }) };
  const type = schemaOfType(field.type);
  if (!type) {
    const message = `${field.xmlName} has the datatype {${field.type}}, which is not known; it was kept as x-rambase-type.`;
    issues.push(issue("type/unknown", message, place));
  }
  return {
    ...(type ?? { "x-rambase-type": field.type }),
    ...(field.description !== undefined && { description: field.description }),
    ...constraintKeywords(field, { name: field.xmlName, type: field.type, place }, issues),
    ...(field.domainValues !== undefined && { "x-rambase-domain-values": field.domainValues }),
    xml: { name: field.xmlName },
  };
}
