import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { type DocumentOperation, operationsOf } from "../../spec/document/operations.js";
import { fieldPaths } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";
import type { OperationPair } from "./pairs-by-id.js";

/**
 * The operations of the old document that have no counterpart in the new one, `GET /sales/orders`, in the
 * order of the old one.
 */
export function goneOperations(old: OpenApiDocument, pairs: readonly OperationPair[]): readonly string[] {
  const left = new Set(pairs.map(({ was }) => operationName(was)));
  return operationsOf(old)
    .map(operationName)
    .filter((name) => !left.has(name));
}

export function operationName({ method, path }: DocumentOperation): string {
  return `${method.toUpperCase()} ${path}`;
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
