import { expect, test } from "vitest";
import { parse } from "yaml";
import { generateSdk } from "../../generator/generate.js";
import { jsonParameter } from "../../generator/runtime/internal.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sdkParts } from "./support/read-folder.js";

/** The file of a resource whose one GET takes the parameter, and what is reported of it. */
async function taking(parameter: string, name = "q") {
  const document = parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
servers: [{ url: https://a.example }]
security: [{ login: [] }]
paths: { /a: { get: { operationId: a, parameters: [{ name: ${name}, in: query, ${parameter} }], responses: { 204: { description: d } } } } }
components: { schemas: { Colour: { type: string, enum: [red, green] }, Numbers: { type: array, items: { type: integer } } } }
`) as OpenApiDocument;
  const { value, issues } = await generateSdk(document, sdkParts());
  return {
    file: value.find(({ path }) => path === "src/a/a.ts")?.text,
    codes: issues.map(({ code }) => code),
  };
}

test("a parameter that is described as JSON is typed by its schema and sent as JSON", async () => {
  const schema = "{ type: object, properties: { name: { type: string } } }";
  const { file, codes } = await taking(`content: { application/json: { schema: ${schema} } }`);
  expect(file).toContain("q?: { name?: string | undefined } | undefined;");
  expect(file).toContain('query: { q: ["q", jsonParameter] }');
  expect(codes).toEqual([]);
});

const list = "{ type: array, items: { type: integer } }";
const object = "{ type: object, properties: { a: { type: string } } }";
const either = "{ oneOf: [{ type: integer }, { $ref: '#/components/schemas/Numbers' }] }";
const typeOf: { readonly [schema: string]: string } = {
  [list]: "number[]",
  [object]: "{ a?: string | undefined }",
  [either]: "number | Numbers",
};

test.each([
  [list, "", "explodedForm"],
  [list, "explode: false", undefined],
  [list, "style: form", "explodedForm"],
  [list, "style: form, explode: false", undefined],
  [list, "style: spaceDelimited", "spacedList"],
  [list, "style: spaceDelimited, explode: true", "explodedForm"],
  [list, "style: pipeDelimited", "pipedList"],
  [either, "", "explodedForm"],
  [either, "style: pipeDelimited", "pipedList"],
  [object, "", "explodedForm"],
  [object, "explode: false", "objectAsList"],
  [object, "style: deepObject, explode: true", "deepObject"],
  [object, "style: pipeDelimited", "pipedList"],
])("%s, %s: is sent by %s", async (schema, style, encoder) => {
  const { file, codes } = await taking(`${style === "" ? "" : `${style}, `}schema: ${schema}`);
  expect(file).toContain(`q?: ${typeOf[schema]} | undefined;`);
  expect(file).toContain(`query: { q: ${encoder === undefined ? '"q"' : `["q", ${encoder}]`} }`);
  expect(codes).toEqual([]);
});

test("a schema that leads back to itself is read once", async () => {
  const { file } = await taking(
    "schema: { anyOf: [{ $ref: '#/paths/~1a/get/parameters/0/schema' }, { type: array }] }",
  );
  expect(file).toContain('query: { q: ["q", explodedForm] }');
});

test("a name stands in the code as it does in an address", async () => {
  const { file, codes } = await taking("schema: { type: string }", '"$of[a] & half \\uD800"');
  expect(file).toContain('query: { ofAHalf: "$of%5Ba%5D%20%26%20half%20%EF%BF%BD" }');
  expect(codes).toEqual([]);
});

test("what is left out makes no text", () => {
  expect([jsonParameter({ a: [1] }), jsonParameter("a"), jsonParameter(false)]).toEqual([
    '{"a":[1]}',
    '"a"',
    "false",
  ]);
  expect([jsonParameter(undefined), jsonParameter(null)]).toEqual([undefined, undefined]);
});

test("a schema that only a query refers to belongs to its operation, and is closed as all that programs make", async () => {
  const { file } = await taking('schema: { $ref: "#/components/schemas/Colour" }');
  expect(file).toContain("q?: Colour | undefined;");
  expect(file).toContain('/** The option `q` of `a`. */\nexport type Colour = "red" | "green";');
});
