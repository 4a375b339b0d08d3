import type { OpenApiDocument } from "../../../../spec/document/openapi.js";

/**
 * The document with its `bigint` bounds as numbers, since Ajv compares numbers only. A bound beyond 2^53
 * may move by a few units, which no test value comes near.
 */
export function plainDocument(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  return JSON.parse(text);
}
