import type { Issue, Place } from "../../../issues/issue.js";
import type { ArrayField, Field } from "../../../scraper/model/body.js";
import { firstLine } from "../../../scraper/model/kept-lines.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import type { LineRange } from "../../../scraper/model/stated.js";
import { toCommonMark } from "../../document/common-mark.js";
import type { Schema } from "../../document/openapi.js";
import { isRequired } from "./required.js";
import { valueSchema } from "./value-schema.js";

/** Whether a body is sent or answered: answers never require a field, permissions may remove any of them. */
export type Direction = "request" | "response";

/**
 * Makes the schema of a field and all below it.
 *
 * Reports, into `issues`, unknown datatypes and constraints that no keyword can hold.
 */
export function fieldSchema(field: Field, page: ResourcePage, direction: Direction, issues: Issue[]): Schema {
  const build = (inner: Field): Schema => {
    const described = inner.description === undefined ? {} : { description: toCommonMark(inner.description) };
    const xml = { name: inner.xmlName };
    if (inner.kind === "leaf") {
      const subject = { name: inner.xmlName, type: inner.type, place: placeOf(inner.at) };
      return { ...valueSchema(inner, subject, issues), xml };
    }
    if (inner.kind === "array") return arraySchema(inner);
    return { type: "object", ...described, ...members(inner.fields), xml };
  };
  const members = (fields: readonly Field[]): Schema => {
    const required = direction === "request" ? fields.filter(isRequired).map((field) => field.jsonName) : [];
    const properties = fields.map((inner) => [inner.jsonName, build(inner)] as const);
    return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
  };
  const arraySchema = (array: ArrayField): Schema => ({
    type: "array",
    ...(array.description !== undefined && { description: toCommonMark(array.description) }),
    items: itemSchema(array),
    xml: { name: array.xmlName, wrapped: true },
  });
  const itemSchema = ({ item, xmlName }: ArrayField): Schema => {
    const described = item.description === undefined ? {} : { description: toCommonMark(item.description) };
    const xml = item.xmlName !== undefined && { xml: { name: item.xmlName } };
    if (item.type !== undefined) {
      const name = item.xmlName ?? `an item of ${xmlName}`;
      const subject = { name, type: item.type, place: placeOf(item.at) };
      return { ...valueSchema(item, subject, issues), ...xml };
    }
    return { type: "object", ...described, ...members(item.fields), ...xml };
  };
  const placeOf = (at: LineRange | undefined): Place => {
    const line = firstLine(page.lines, at);
    return { file: page.file, ...(line !== undefined && { line }) };
  };
  return build(field);
}
