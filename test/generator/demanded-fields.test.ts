import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

/** The types of a document whose one GET answers with an `Answer`, and whose one POST takes a `Body`. */
async function typesOf(answer: string, body = "{ type: object }"): Promise<string> {
  const json = (name: string) =>
    `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
  const files = await generate(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /a:
    get: { operationId: getA, responses: { 200: { description: d, ${json("Answer")} } } }
    post: { operationId: sendA, requestBody: { ${json("Body")} }, responses: { 204: { description: d } } }
components:
  schemas:
    Cat: { type: object, required: [purrs], properties: { purrs: { type: string }, id: { type: string, readOnly: true } } }
    Dog: { type: object, required: [purrs], properties: { purrs: { type: number } } }
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }
    Answer: ${answer}
    Body: ${body}
`) as OpenApiDocument,
  );
  return [...files].flatMap(([file, text]) => (file.startsWith("src/a/") ? [text] : [])).join("");
}

const choice = 'oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]';

test("what alternatives may leave out and the whole requires is there", async () => {
  const types = await typesOf(`{ required: [id], ${choice} }`);
  expect(types).toContain("export type Answer = (Cat | Dog) & { id: {} | null };");
});

test("all that an object must be stands side by side", async () => {
  const own = "properties: { age: { type: number } }";
  const types = await typesOf(`{ required: [id], ${own}, ${choice} }`);
  expect(types).toContain("export type Answer = (Cat | Dog) & { age?: number } & { id: {} | null };");
});

test.each([
  ["that each alternative requires", `{ required: [purrs], ${choice} }`],
  ["that what it refers to requires", '{ required: [purrs], allOf: [{ $ref: "#/components/schemas/Pet" }] }'],
])("a field %s is not demanded again", async (_, answer) => {
  expect(await typesOf(answer)).toMatch(/export type Answer = (Cat \| Dog|Pet);/);
});

test("who sends a value need not give what is read-only", async () => {
  const body = `{ required: [id], ${choice} }`;
  expect(await typesOf("{ type: object }", body)).toContain("export type Body = Cat | Dog;");
});
