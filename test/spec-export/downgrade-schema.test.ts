import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { toOpenApi30 } from "../../spec/export/to-openapi-3-0.js";

type AnySchema = { readonly [keyword: string]: unknown } | boolean;

function documentOf(schema: AnySchema): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    // Keywords that the project never writes are tried here too.
    components: { schemas: { S: schema as unknown as Schema } },
  };
}

function downgrade(schema: AnySchema) {
  const { value, issues } = toOpenApi30(documentOf(schema));
  return { schema: value.components?.schemas?.S, codes: issues.map((one) => one.code) };
}

const cases: readonly [string, AnySchema, AnySchema, (readonly string[])?][] = [
  ["any value", true, {}],
  ["no value", false, { not: {} }],
  [
    "a type or null",
    { type: ["string", "null"], maxLength: 5 },
    { type: "string", maxLength: 5, nullable: true },
  ],
  ["only null", { type: "null" }, { type: "string", nullable: true, enum: [null] }],
  [
    "two scalar types",
    { type: ["string", "integer"], minLength: 1 },
    { "x-types": ["string", "integer"], minLength: 1 },
    ["export/untyped"],
  ],
  [
    "two scalar types or null",
    { type: ["string", "integer", "null"] },
    { "x-types": ["string", "integer", "null"] },
    ["export/untyped"],
  ],
  [
    "two types or null, one a list",
    { type: ["array", "integer", "null"], items: { type: ["string", "null"] } },
    {
      anyOf: [
        { type: "array", nullable: true, items: { type: "string", nullable: true } },
        { type: "integer", nullable: true },
      ],
    },
  ],
  [
    "two types beside alternatives",
    { type: ["array", "integer"], items: {}, anyOf: [{ minItems: 1 }] },
    { anyOf: [{ minItems: 1 }], allOf: [{ anyOf: [{ type: "array", items: {} }, { type: "integer" }] }] },
  ],
  ["a fixed value", { const: "a" }, { enum: ["a"] }],
  ["a fixed null", { const: null }, { enum: [null], type: "string", nullable: true }],
  [
    "an exclusive minimum",
    { type: "integer", exclusiveMinimum: 5 },
    { type: "integer", exclusiveMinimum: true, minimum: 5 },
  ],
  ["an exclusive minimum below the minimum", { exclusiveMinimum: 5, minimum: 6 }, { minimum: 6 }],
  [
    "an exclusive maximum at the maximum",
    { exclusiveMaximum: 5, maximum: 5 },
    { exclusiveMaximum: true, maximum: 5 },
  ],
  ["a big bound", { maximum: 9223372036854775807n }, { maximum: 9223372036854775807n }],
  ["a bare reference", { $ref: "#/components/schemas/T" }, { $ref: "#/components/schemas/T" }],
  [
    "a reference with a description",
    { $ref: "#/components/schemas/T", description: "D" },
    { description: "D", allOf: [{ $ref: "#/components/schemas/T" }] },
  ],
  ["an example", { examples: [1] }, { example: 1 }],
  ["two examples", { examples: [1, 2] }, { example: 1, "x-examples": [2] }, ["export/moved"]],
  [
    "a type or null as alternatives",
    { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] },
    { type: "string", enum: ["a", null], nullable: true },
  ],
  [
    "a reference or null",
    { anyOf: [{ $ref: "#/components/schemas/T" }, { type: "null" }] },
    { anyOf: [{ $ref: "#/components/schemas/T" }, { type: "string", nullable: true, enum: [null] }] },
  ],
  ["bytes", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }],
  [
    "a file",
    { type: "string", contentMediaType: "application/octet-stream" },
    { type: "string", format: "binary" },
  ],
  [
    "an image",
    { type: "string", contentMediaType: "image/png" },
    { type: "string", "x-contentMediaType": "image/png" },
    ["export/moved"],
  ],
  ["a list of anything", { type: "array" }, { type: "array", items: {} }],
  [
    "a tuple",
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    { type: "array", "x-prefixItems": [{ type: "string" }], "x-items": false, items: {} },
    ["export/weakened"],
  ],
  [
    "names that must match",
    { propertyNames: { maxLength: 5 } },
    { "x-propertyNames": { maxLength: 5 } },
    ["export/weakened"],
  ],
  ["a remark", { $comment: "C" }, { "x-comment": "C" }, ["export/moved"]],
  [
    "a closed object",
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false },
  ],
  [
    "properties named like keywords",
    { type: "object", properties: { const: { type: "string" }, $ref: { const: 1 }, "x-a": { const: 2 } } },
    { type: "object", properties: { const: { type: "string" }, $ref: { enum: [1] }, "x-a": { enum: [2] } } },
  ],
  [
    "our own keys and formats",
    { type: "string", format: "time-local", "x-rambase-root": true, xml: { name: "S" } },
    { type: "string", format: "time-local", "x-rambase-root": true, xml: { name: "S" } },
  ],
];

describe("a schema in OpenAPI 3.0", () => {
  it.each(cases)("says %s", (_, given, wanted, codes = []) => {
    expect(downgrade(given)).toEqual({ schema: wanted, codes });
  });

  it.each(cases)("says %s in the same way when asked twice", (_, given) => {
    const once = toOpenApi30(documentOf(given)).value;
    expect(toOpenApi30(once)).toEqual({ value: once, issues: [] });
  });
});
