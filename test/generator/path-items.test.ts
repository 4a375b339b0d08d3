import { expect, test } from "vitest";
import { parse } from "yaml";
import { generateSdk } from "../../generator/generate.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sdkParts } from "./support/read-folder.js";

const head =
  'openapi: 3.1.0\ninfo: { title: t, version: "1" }\nservers: [{ url: https://a.example }]\nsecurity: [{ login: [] }]\n';

test("a path item may stand elsewhere, with its parameters; what stands beside the reference counts first", async () => {
  const document = parse(`${head}
paths:
  /a/{id}:
    $ref: "#/components/pathItems/A"
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    put: { operationId: putOwn, responses: {} }
  /b: { $ref: "#/paths/~1c" }
  /c: { get: { operationId: getC, responses: {} } }
components:
  pathItems:
    A:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: q, in: query, schema: { type: string } }
      get: { operationId: getA, responses: {} }
      put: { operationId: putA, responses: {} }
`) as OpenApiDocument;
  const { value, issues } = await generateSdk(document, sdkParts());
  const file = (path: string): string => value.find((one) => one.path === path)?.text ?? "";
  expect(file("src/a/a.ts")).toMatch(/export function getA\(/);
  expect(file("src/a/a.ts")).toMatch(/export function putOwn\(/);
  expect(file("src/a/a.ts")).not.toContain("putA");
  expect(file("src/a/a.ts")).toContain("id: number;");
  expect(file("src/a/a.ts")).toMatch(/q\?: string/);
  expect(file("src/c/c.ts")).toMatch(/export function getC/);
  expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'generator/operation-id The operationId "getC" is used twice; /c gets getC2.',
  ]);
});

test("a path item that is nowhere is reported", async () => {
  const document = parse(`${head}paths: { /a: { $ref: "#/components/pathItems/A" } }`) as OpenApiDocument;
  const { issues } = await generateSdk(document, sdkParts());
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toContain("generator/reference /paths/~1a");
});
