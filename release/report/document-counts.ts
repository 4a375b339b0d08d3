import { asSchema } from "../../spec/document/boolean-schema.js";
import { errorIndex } from "../../spec/document/error-index.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { operationsOf } from "../../spec/document/operations.js";

/** How much a document states. */
export interface DocumentCounts {
  readonly operations: number;
  /** Fields of the named schemas, objects and lists included. */
  readonly fields: number;
  /** Different error codes. */
  readonly errors: number;
}

export function countDocument(document: OpenApiDocument): DocumentCounts {
  const operations = operationsOf(document);
  return {
    operations: operations.length,
    fields: countFields(document),
    errors: errorIndex(document, operations).length,
  };
}

export function countFields({ components }: OpenApiDocument): number {
  return Object.values(components?.schemas ?? {}).reduce((sum, one) => sum + fieldPaths(one).length, 0);
}

/** The fields of a schema by where they stand in it: `lines`, `lines[].price`. */
export function fieldPaths(schema: Schema | boolean, at = ""): readonly string[] {
  const { properties, items } = asSchema(schema);
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const path = at === "" ? name : `${at}.${name}`;
    return [path, ...fieldPaths(inner, path)];
  });
  return items ? [...own, ...fieldPaths(items, `${at}[]`)] : own;
}
