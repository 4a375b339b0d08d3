import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { below } from "./json-pointer.js";
import { isReference, type References } from "./references.js";
import { definitionKeywords, schemaKeywords } from "./schema-keywords.js";

/** Keys under which names stand that the author gave: none of them is a keyword. */
const nameKeys = new Set([
  ..."paths webhooks schemas responses parameters requestBodies headers securitySchemes links".split(" "),
  ..."callbacks pathItems content encoding".split(" "),
  ...schemaKeywords.map,
  ...definitionKeywords,
]);

/** Keys of plain data: what looks like a reference there is none. */
const dataKeys = new Set("example examples default enum const".split(" "));

/**
 * Follows every reference of the document once, so that each bad one is reported where it stands.
 *
 * @returns all that references lead to, and where it is written
 */
export function followAll(document: OpenApiDocument, references: References): ReadonlyMap<unknown, string> {
  const referred = new Map<unknown, string>();
  const visit = (node: unknown, pointer: string, holdsNames: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node) || holdsNames) {
      for (const [key, member] of Object.entries(node)) visit(member, below(pointer, key), false);
      return;
    }
    if (isReference(node)) {
      references.follow(node, pointer);
      const next = references.next(node);
      if (next !== undefined) referred.set(next.value, next.pointer);
    }
    for (const [key, member] of Object.entries(node)) {
      if (dataKeys.has(key) || key.startsWith("x-")) continue;
      visit(member, below(pointer, key), nameKeys.has(key));
    }
  };
  visit(document, "", false);
  return referred;
}
