import { fieldPaths } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";
import type { FactList } from "./operation-facts.js";

/** The facts of the old document that the new one does not state, in the order of the old one. */
export function goneFacts(list: FactList, { old, new: now }: TwoDocuments): readonly string[] {
  const left = new Set(list(now));
  return list(old).filter((fact) => !left.has(fact));
}

/**
 * The fields of named schemas that the new document has not: `Order.lines[].price`. A schema that is gone
 * with all of its fields is named once.
 */
export function goneFields({ old, new: now }: TwoDocuments): readonly string[] {
  const schemas = now.components?.schemas ?? {};
  return Object.entries(old.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const fields = fieldPaths(schema);
    const left = schemas[name];
    if (left === undefined) return fields.length === 0 ? [] : [`all of ${name}`];
    const stays = new Set(fieldPaths(left));
    return fields.filter((field) => !stays.has(field)).map((field) => `${name}.${field}`);
  });
}
