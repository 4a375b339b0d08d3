import { expect, test } from "vitest";
import { referencesOf } from "../../generator/model/document/references.js";
import { exampleValue } from "../../generator/model/examples/example-value.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}, name = "field") {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "API", version: "1" },
    paths: {},
    components: { schemas },
  };
  return exampleValue(schema, referencesOf(document, []), name);
}

test.each<[string, Schema, unknown]>([
  ["the example of its own", { type: "string", examples: ["NOK"] }, "NOK"],
  ["the example as 3.0 writes it", { type: "integer", example: 42 }, 42],
  ["an integer where numbers are asked for", { type: "number", example: 2 }, 2],
  ["no example of another type", { type: "integer", example: "42" }, 1],
  ["a default before an example", { type: "string", default: "a", example: "b" }, "a"],
  ["a multiple", { type: "integer", multipleOf: 12 }, 12],
  ["a multiple from a bound on", { type: "integer", multipleOf: 12, minimum: 13 }, 24],
  ["a multiple up to a bound", { type: "integer", multipleOf: 12, maximum: -1 }, -12],
  ["what lies between bounds", { type: "number", exclusiveMinimum: 0, maximum: 0.25 }, 0.25],
  ["what lies between open bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.25 }, 0.125],
  ["the lower bound", { type: "integer", minimum: 100_000 }, 100_000],
  ["above an open bound", { type: "integer", minimum: 5, exclusiveMinimum: true }, 6],
  ["a whole number above a bound that is none", { type: "integer", minimum: 0.5 }, 1],
  ["a list of zeros", { type: "array", items: { type: "integer", minimum: 0 } }, [0]],
  [
    "as many items as there must be",
    { type: "array", minItems: 2, items: { type: "boolean" } },
    [true, true],
  ],
])("%s", (_, schema, expected) => {
  expect(exampleOf(schema)).toEqual(expected);
});

test("an alternative that leads back to itself is passed over", () => {
  const schemas = {
    Value: { oneOf: [{ $ref: "#/components/schemas/Negated" }, { type: "boolean" }] },
    Negated: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Value" } },
  } as const;
  expect(exampleOf({ $ref: "#/components/schemas/Value" }, schemas)).toBe(true);
});

test("a list of itself is empty, and what needs itself has no value", () => {
  const item = { $ref: "#/components/schemas/Node" };
  const listing: Schema = {
    type: "object",
    required: ["parts"],
    properties: { parts: { type: "array", items: item } },
  };
  const needing: Schema = { type: "object", required: ["next"], properties: { next: item } };
  expect(exampleOf(item, { Node: listing })).toEqual({ parts: [] });
  expect(exampleOf(item, { Node: needing })).toEqual({});
});
