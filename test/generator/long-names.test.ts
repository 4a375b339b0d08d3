import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

test("an operation without options has a type for them, however long its name is", async () => {
  const id = `get${"VeryLong".repeat(12)}Name`;
  const document = parse(`openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: https://api.example.com }]
paths: { /a: { get: { operationId: ${id}, responses: { "200": { description: ok } } } } }
`) as OpenApiDocument;
  const resource = (await generate(document)).get("src/a/a.ts") ?? "";
  expect(resource).toContain(`export type G${id.slice(1)}Options =\n  CallOptions;\n`);
  expect(resource).not.toContain("CommonOptions");
});
