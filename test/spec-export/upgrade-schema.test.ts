import { expect, it } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { toOpenApi31 } from "../../spec/export/to-openapi-3-1.js";

type AnySchema = { readonly [keyword: string]: unknown };

/** A document of which one call answers with the schema, so that `diff` looks at it. */
function documentOf(schema: AnySchema): OpenApiDocument {
  const content = { "application/json": { schema: schema as unknown as Schema } };
  const get = { operationId: "getS", responses: { "200": { description: "D", content } } };
  const T = { type: "object", properties: { id: { type: "integer" } } } as const;
  return {
    openapi: "3.0.3",
    info: { title: "T", version: "1" },
    paths: { "/s": { get } },
    components: { schemas: { T, U: { type: "string", enum: ["a"] } } },
  };
}

const T = { $ref: "#/components/schemas/T" };
const U = { $ref: "#/components/schemas/U" };
const orNull = { type: "null" };

it.each<[string, AnySchema, AnySchema]>([
  ["a type", { type: "string", maxLength: 5 }, { type: "string", maxLength: 5 }],
  ["a type that forbids null", { type: "string", nullable: false }, { type: "string" }],
  [
    "a type or null",
    { type: "string", nullable: true, maxLength: 5 },
    { type: ["string", "null"], maxLength: 5 },
  ],
  [
    "listed values or null",
    { type: "string", enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "listed values with null",
    { type: "string", enum: ["a", null], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  ["any value, also null", { nullable: true, description: "D" }, { description: "D" }],
  [
    "a reference or null",
    { allOf: [T], nullable: true, description: "D" },
    { anyOf: [T, orNull], description: "D" },
  ],
  [
    "a reference with a type, or null",
    { type: "object", allOf: [T], nullable: true },
    { anyOf: [{ type: "object", allOf: [T] }, orNull] },
  ],
  [
    "two parts or null",
    { allOf: [T, { minProperties: 1 }], nullable: true },
    { anyOf: [{ allOf: [T, { minProperties: 1 }] }, orNull] },
  ],
  [
    "parts of which one allows null",
    { allOf: [T, { type: "object", nullable: true }] },
    { allOf: [T, { type: ["object", "null"] }] },
  ],
  ["any of two or null", { anyOf: [T, U], nullable: true }, { anyOf: [T, U, orNull] }],
  ["one of two or null", { oneOf: [T, U], nullable: true }, { anyOf: [{ oneOf: [T, U] }, orNull] }],
  [
    "a reference with rules, which 3.0 passes over",
    { ...T, nullable: true, minProperties: 1, readOnly: true },
    T,
  ],
  [
    "a flag behind a minimum",
    { type: "integer", minimum: 5, exclusiveMinimum: true },
    { type: "integer", exclusiveMinimum: 5 },
  ],
  [
    "a flag that says nothing",
    { type: "integer", maximum: 5, exclusiveMaximum: false },
    { type: "integer", maximum: 5 },
  ],
  ["a flag without a bound", { type: "integer", exclusiveMaximum: true }, { type: "integer" }],
  ["an example", { type: "integer", example: 0 }, { type: "integer", examples: [0] }],
  ["an encoded text", { type: "string", format: "byte" }, { type: "string", contentEncoding: "base64" }],
  [
    "bytes or null",
    { type: "string", format: "binary", nullable: true },
    { type: ["string", "null"], contentMediaType: "application/octet-stream" },
  ],
  [
    "what is deep inside",
    {
      type: "array",
      items: { type: "object", properties: { nullable: { type: "string", nullable: true } } },
    },
    { type: "array", items: { type: "object", properties: { nullable: { type: ["string", "null"] } } } },
  ],
])("says %s in 3.1, which means the same", (_, given, expected) => {
  const document = documentOf(given);
  const copy = structuredClone(document);
  const upgraded = toOpenApi31(document);
  expect(document).toEqual(copy);
  expect(upgraded).toEqual({ ...documentOf(expected), openapi: "3.1.0" });
  expect(toOpenApi31(upgraded)).toBe(upgraded);
  expect(diffDocuments(document, upgraded).map(({ rule }) => rule)).toEqual(["document/openapi"]);
});

it("keeps words beside a reference, which 3.0 has no use for", () => {
  const words = { description: "D", "x-a": 1 };
  expect(toOpenApi31(documentOf({ ...T, ...words, default: {} }))).toEqual({
    ...documentOf({ ...T, ...words }),
    openapi: "3.1.0",
  });
});
