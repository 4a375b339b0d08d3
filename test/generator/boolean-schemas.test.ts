import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { samplesByOperation } from "../../generator/samples-by-operation.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** The operation of a document, and its sample. */
function operationOf(text: string) {
  const document = { openapi: "3.1.0", info: { title: "t", version: "1.0.0" }, ...parse(text) };
  const { value } = buildSdkModel(document as OpenApiDocument);
  const [operation] = value.modules.flatMap(({ resources }) => resources.flatMap((one) => one.operations));
  return { operation, sample: [...samplesByOperation(value).values()][0] };
}

test("a wrapper whose root may be anything is taken off", () => {
  const wrapper = "{ type: object, x-rambase-root: true, properties: { role: true } }";
  const content = `{ application/json: { schema: ${wrapper} } }`;
  const { operation } = operationOf(
    `paths: { /a: { get: { operationId: getA, responses: { 200: { description: d, content: ${content} } } } } }`,
  );
  expect(operation?.answer).toMatchObject({ root: "role", type: { kind: "keyword", name: "unknown" } });
});

test("lists, alternatives, parameters and components may be written true or false", () => {
  const body =
    "{ application/json: { schema: { items: true, oneOf: [true, { type: 'null' }], allOf: [true], anyOf: [false, { type: array }] } } }";
  const page =
    "{ application/json: { schema: { type: object, properties: { rows: { type: array, items: true }, paging: false } } } }";
  const { operation } = operationOf(`
paths:
  /a/{id}:
    put:
      operationId: updateA
      parameters: [{ name: id, in: path, required: true, schema: true }, { name: q, in: query, schema: false }]
      requestBody: { content: ${body} }
      responses: { 200: { description: d, content: ${page} } }
components: { schemas: { Any: true, None: false } }
`);
  expect(operation?.options.map(({ name }) => name)).toEqual(["q"]);
  expect(operation?.pathParameters[0]?.type).toEqual({ kind: "keyword", name: "string" });
});

test("a parameter that travels as JSON has an example of its schema", () => {
  const schema = "{ type: object, required: [a], properties: { a: { type: number } } }";
  const parameter = `{ name: q, in: query, required: true, content: { application/json: { schema: ${schema} } } }`;
  const { operation, sample } = operationOf(
    `paths: { /a: { get: { operationId: getA, parameters: [${parameter}], responses: { 204: { description: d } } } } }`,
  );
  expect(operation?.example.options).toEqual({ q: { a: 0.5 } });
  expect(sample).toContain("q: { a: 0.5 }");
});
