import { expect, test } from "vitest";
import { parse } from "yaml";
import { generateSdk } from "../../generator/generate.js";
import { wellShaped } from "../../generator/model/document/shape/well-shaped.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sdkParts } from "./support/read-folder.js";
import { readFixture } from "./support/sdk-project.js";

/** A document with one operation; `text` is the YAML of what is wrong with it. */
function documentWith(text: string): OpenApiDocument {
  const security = [{ login: [] }];
  const servers = [{ url: "https://a.example" }];
  const info = { title: "t", version: "1.0.0" };
  return { openapi: "3.1.0", info, servers, security, ...parse(text) } as OpenApiDocument;
}

test.each([["invoices.yaml"], ["orders.yaml"], ["pets-3.0.yaml"], ["roles.yaml"], ["shapes-3.1.yaml"]])(
  "%s has the shape of a document, and stays the same",
  (fixture) => {
    const document = readFixture(fixture);
    const { value, issues } = wellShaped(document);
    expect(issues).toEqual([]);
    expect(value).toBe(document);
  },
);

const operation = (text: string): string => `paths: {/a: {get: {${text}}}}`;
const schema = (text: string): string => `{paths: {}, components: {schemas: {A: ${text}}}}`;

test.each([
  [
    operation("operationId: 12"),
    "/paths/~1a/get/operationId",
    'a text, found the number 12; it is read as "12"',
  ],
  ["{paths: {}, x-rambase-sdk-names: {Role: {a: 3}}}", "/x-rambase-sdk-names/Role", "Expected a text"],
  [operation("description: 2020"), "/paths/~1a/get/description", 'it is read as "2020"'],
  [operation("parameters: [{name: 5}]"), "/paths/~1a/get/parameters/0", "A parameter needs the key in"],
  [
    operation("parameters: [{name: a, in: body}]"),
    "/paths/~1a/get/parameters/0/in",
    "the parameter is left out",
  ],
  [operation("parameters: [null]"), "/paths/~1a/get/parameters/0", "Expected a parameter, found nothing"],
  [operation("responses: [a]"), "/paths/~1a/get/responses", "Expected an object, found a list"],
  [operation("responses: {200: null}"), "/paths/~1a/get/responses/200", "Expected a response, found nothing"],
  ["paths: {/a: {get: }}", "/paths/~1a/get", "Expected an operation, found nothing"],
  ["paths: {/a: null}", "/paths/~1a", "Expected a path item, found nothing"],
  ["{info: null, paths: {}}", "/info", "Expected an info, found nothing"],
  ["{info: {title: t}, paths: {}}", "/info", "info needs version; the API is called t, version 0.1.0"],
  ["{info: {title: t, version: 1, description: 5}}", "/info/version", 'it is read as "1"'],
  [schema("{required: true}"), "/components/schemas/A/required", "Expected a list, found true"],
  [schema("{enum: x}"), "/components/schemas/A/enum", 'Expected a list, found the text "x"'],
  [
    schema("{properties: {a: null}}"),
    "/components/schemas/A/properties/a",
    "Expected a schema, found nothing",
  ],
  [schema("{type: strin}"), "/components/schemas/A/type", "Expected a type (null, boolean, "],
  [
    schema("{items: [{type: string}]}"),
    "/components/schemas/A/items",
    "Expected a schema (a tuple is written prefixItems), found a list",
  ],
  [schema("{minLength: -1}"), "/components/schemas/A/minLength", "Expected a whole number, 0 or more"],
  [
    schema("{maximum: .inf}"),
    "/components/schemas/A/maximum",
    "Expected a number, found the number Infinity",
  ],
])("%s is reported at %s", async (text, pointer, message) => {
  const { issues } = await generateSdk(documentWith(text), sdkParts());
  const found = issues.find(({ code }) => code.startsWith("document/"));
  expect(found?.pointer).toBe(pointer);
  expect(found?.message).toContain(message);
});

test.each([
  ["{filters: [null]}", "/filters/0"],
  ["{filters: {a: b}}", "/filters"],
  ["{filters: [{name: 6}]}", "/filters/0/name"],
  ["{page: 5}", "/page"],
  ["5", ""],
])("x-rambase: %s is reported", async (text, below) => {
  const document = documentWith(operation(`x-rambase: ${text}`));
  const { issues } = await generateSdk(document, sdkParts());
  const found = issues.filter(({ code }) => code.startsWith("document/"));
  expect(found.map(({ pointer }) => pointer)).toEqual([`/paths/~1a/get/x-rambase${below}`]);
});

test("what is no number of an error is left out with its error", async () => {
  const errors =
    "[{code: .inf, message: a}, {code: -1, message: b}, {code: 1.5, message: c}, {code: 7, message: d}]";
  const document = documentWith(operation(`responses: {400: {description: e, x-rambase-errors: ${errors}}}`));
  const { value, issues } = await generateSdk(document, sdkParts());
  const found = issues.filter(({ code }) => code.startsWith("document/"));
  expect(found.map(({ message }) => message)).toEqual([
    "Expected a whole number, 0 or more, found the number Infinity; the error is left out.",
    "Expected a whole number, 0 or more, found the number -1; the error is left out.",
    "Expected a whole number, 0 or more, found the number 1.5; the error is left out.",
  ]);
  const codes = value.find(({ path }) => path === "src/error-codes.ts")?.text;
  expect(codes).toContain(": 7");
  expect(codes).not.toContain("-1");
});

test.each([
  [operation("parameters: [{$ref: '#/components/schemas/S'}]"), "/paths/~1a/get/parameters/0", "a parameter"],
  [
    operation("requestBody: {$ref: '#/components/schemas/S'}"),
    "/paths/~1a/get/requestBody",
    "a request body",
  ],
  [operation("responses: {200: {$ref: 5}}"), "/paths/~1a/get/responses/200", "a response"],
])("%s leads to something of another kind", async (text, pointer, expected) => {
  const { issues } = await generateSdk(documentWith(text), sdkParts());
  const found = issues.find(({ code }) => code.startsWith("document/"));
  expect(found?.pointer).toBe(pointer);
  expect(found?.message).toContain(`Expected a reference to ${expected}, found`);
});

test.each([
  ["additions among paths", "{paths: {x-foo: null, x-bar: {get: {}}, /a: {get: {operationId: a}}}}"],
  [
    "additions among responses",
    operation("operationId: a, responses: {204: {description: d}, x-note: hello}"),
  ],
  [
    "a body of anything",
    operation("operationId: a, responses: {200: {content: {application/json: {schema: true}}}}"),
  ],
  [
    "a body of nothing",
    operation("operationId: a, responses: {200: {content: {application/json: {schema: false}}}}"),
  ],
  [
    "a parameter of nothing",
    operation("operationId: a, parameters: [{name: q, in: query, required: true, schema: false}]"),
  ],
  [
    "references in plain data",
    schema(
      "{example: {$ref: '#/no'}, default: {$ref: '#/no'}, enum: [{$ref: '#/no'}], const: {$ref: '#/no'}, x-a: {$ref: '#/no'}}",
    ),
  ],
  [
    "a property called like a keyword",
    schema("{type: object, properties: {default: {type: string}, enum: true}}"),
  ],
])("%s: nothing to report", async (_, text) => {
  const { issues } = await generateSdk(documentWith(text), sdkParts());
  const named = ["generator/no-operations", "generator/operation-id"];
  expect(issues.filter(({ code }) => !named.includes(code))).toEqual([]);
});

test("a reference below a name that is also a keyword is followed", async () => {
  const document = documentWith(
    schema("{type: object, properties: {default: {$ref: '#/components/schemas/No'}}}"),
  );
  const { issues } = await generateSdk(document, sdkParts());
  expect(issues.map(({ pointer }) => pointer)).toContain("/components/schemas/A/properties/default");
});

test("what is plain all the same is a warning, so that the SDK is written", async () => {
  const document = documentWith(
    `{info: {title: t, version: 1.5}, ${operation("operationId: a, description: ")}}`,
  );
  const { issues } = await generateSdk(document, sdkParts());
  expect(issues.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
    "warning document/loose /info/version",
    "warning document/loose /paths/~1a/get/description",
  ]);
});
