import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { checkedKeywords } from "../checks/keywords.js";
import { isReference } from "./references.js";

/**
 * The document without what nobody is to read: in 3.0, keywords beside a reference. Since 3.1 they count.
 * Words about the place, such as a description, stay.
 */
export function withoutIgnored(document: OpenApiDocument): OpenApiDocument {
  // Nothing else is left out, and of a reference only what its type does not have.
  return /^3(\.0|$)/.test(String(document.openapi))
    ? (copyOf(document, new Map()) as OpenApiDocument)
    : document;
}

/**
 * A node that stands in several places is one node in the copy, too; one without
 * anything to leave out is itself.
 */
function copyOf(node: unknown, copies: Map<object, unknown>): unknown {
  if (typeof node !== "object" || node === null) return node;
  const known = copies.get(node);
  if (known !== undefined) return known;
  const copy = Array.isArray(node) ? copyOfList(node, copies) : copyOfObject(node, copies);
  copies.set(node, copy);
  return copy;
}

function copyOfList(list: readonly unknown[], copies: Map<object, unknown>): readonly unknown[] {
  const members = list.map((member) => copyOf(member, copies));
  return members.every((member, index) => member === list[index]) ? list : members;
}

function copyOfObject(node: object, copies: Map<object, unknown>): object {
  const isIgnored = (key: string): boolean => key !== "$ref" && checkedKeywords.has(key);
  const all = Object.entries(node);
  const kept = isReference(node) ? all.filter(([key]) => !isIgnored(key)) : all;
  const members = kept.map(([key, member]) => [key, member, copyOf(member, copies)] as const);
  const isSame = kept.length === all.length && members.every(([, before, after]) => before === after);
  return isSame ? node : Object.fromEntries(members.map(([key, , member]) => [key, member]));
}
