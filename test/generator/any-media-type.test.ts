import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** The one operation of a document, which takes and answers this content, and what is reported of it. */
function operationOf(content: string) {
  const { value, issues } = buildSdkModel(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
servers: [{ url: https://a.example }]
security: [{ login: [] }]
paths: { /a: { post: { operationId: a, requestBody: { content: ${content} }, responses: { 200: { description: d, content: ${content} } } } } }
components: { schemas: { Order: { type: object, properties: { id: { type: integer } } } } }
`) as OpenApiDocument,
  );
  const [operation] = value.modules.flatMap(({ resources }) =>
    resources.flatMap(({ operations }) => operations),
  );
  return { body: operation?.body, answer: operation?.answer, reported: issues.map(({ message }) => message) };
}

const order = '{ schema: { $ref: "#/components/schemas/Order" } }';

test.each(["*/*", "application/*", "*/*; charset=utf-8"])(
  "%s is JSON where JSON is asked for",
  (mediaType) => {
    const { body, answer, reported } = operationOf(`{ "${mediaType}": ${order} }`);
    const named = { kind: "named", name: "Order" };
    expect(body).toEqual({ type: named, required: false, encoder: "jsonBody", checkedAs: "Order" });
    expect(answer).toEqual({ kind: "value", type: named, checkedAs: "Order" });
    expect(reported).toEqual([]);
  },
);

test.each(["image/*", "*/*"])("%s of bytes stays what it is", (mediaType) => {
  const { body, answer } = operationOf(`{ "${mediaType}": { schema: { type: string, format: binary } } }`);
  expect(body).toMatchObject({ mediaType });
  expect(answer).toMatchObject({ type: { name: "unknown" } });
});

test("JSON by its name comes first, and anything else that is said of all others is reported", () => {
  const { answer, reported } = operationOf(
    `{ "*/*": { schema: { type: array } }, application/json: ${order} }`,
  );
  expect(answer).toMatchObject({ type: { name: "Order" } });
  expect(reported).toContain(
    "The SDK reads answers as application/json; what else */* stands for is not read.",
  );
  expect(operationOf(`{ "*/*": ${order}, application/json: ${order} }`).reported).toEqual([]);
});
