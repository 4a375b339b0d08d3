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
    fields: Object.values(document.components?.schemas ?? {}).reduce((sum, one) => sum + fieldsOf(one), 0),
    errors: errorIndex(document, operations).length,
  };
}

function fieldsOf(schema: Schema): number {
  const properties = Object.values(schema.properties ?? {});
  const inner = schema.items ? [...properties, schema.items] : properties;
  return inner.reduce((sum, one) => sum + fieldsOf(one), properties.length);
}
