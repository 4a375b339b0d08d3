import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** The model of a document with these paths, and what is said of names. */
function named(paths: string, components = "") {
  const text = `openapi: 3.1.0\ninfo: { title: t, version: 1.0.0 }\npaths:\n${paths}\n${components}`;
  const { value, issues } = buildSdkModel(parse(text) as OpenApiDocument);
  const renamed = issues.filter(({ code }) => code === "generator/renamed").map(({ message }) => message);
  return { model: value, renamed };
}

const get = (id: string, more = "") =>
  `{ get: { operationId: ${id}, ${more} responses: { "204": { description: d } } } }`;

test("a module that is not called like its path is told of, by its property and by its entry point", () => {
  expect(named(`  /constructor/x: ${get("getX")}\n  /types/x: ${get("getType")}`).renamed).toEqual([
    "The entry point of /types is ./types-api, because ./types is taken.",
    "/constructor is the property constructorResource, because constructor is taken there.",
  ]);
});

test("a parameter that a page implies is told of where another one has its name", () => {
  const filters = "x-rambase: { filters: [{ name: Name, type: String }] },";
  const own = "parameters: [{ name: filter, in: query, schema: { type: string } }],";
  const { model, renamed } = named(`  /a: ${get("getA", own + filters)}`);
  const options = model.modules.flatMap(({ resources }) =>
    resources.flatMap(({ operations }) => operations.flatMap((one) => one.options)),
  );
  expect(options.map(({ name, wireName }) => [name, wireName])).toContainEqual([
    "filterParameter",
    "$filter",
  ]);
  expect(renamed).toEqual([
    'The query parameter "$filter" of getA is the option filterParameter: filter is taken.',
  ]);
});

test("a name that no filter field has stands in no type's way", () => {
  const filters = "x-rambase: { maximumPageSize: 80, filters: [{ name: name, type: String }] },";
  const schema =
    "components: { schemas: { ListRolesFilterFields: { type: object, properties: { a: { type: string } } } } }";
  const { model } = named(`  /roles: ${get("listRoles", filters)}`, schema);
  expect(model.typeFiles.flatMap(({ types }) => types.map(({ name }) => name))).toContain(
    "ListRolesFilterFields",
  );
});

test("an answer that is no JSON has no type, though operations share it", () => {
  const responses = 'responses: { "200": { $ref: "#/components/responses/Doc" } }';
  const { model } = named(
    `  /a: { get: { operationId: getA, ${responses} } }\n  /b: { get: { operationId: getB, ${responses} } }`,
    "components: { responses: { Doc: { description: d, content: { application/xml: { schema: { type: object, properties: { a: { type: string } } } } } } } }",
  );
  const files = [...model.typeFiles, ...model.modules.flatMap(({ resources }) => resources)];
  expect(files.flatMap(({ types }) => types.map(({ name }) => name))).toEqual([]);
});
