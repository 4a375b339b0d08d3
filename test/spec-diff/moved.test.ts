import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** The changes between two lists of paths in YAML: rule, operation and what it says. */
function changes(old: string, now: string): readonly string[] {
  const [before, after] = [old, now].map(
    (paths) =>
      parse(`{ openapi: 3.1.0, info: { title: T, version: 1.0.0 }, paths: { ${paths} } }`) as OpenApiDocument,
  );
  if (!before || !after) return [];
  return diffDocuments(before, after).map(({ rule, message, operations: [first] }) => {
    return `${rule}: ${first?.method} ${first?.path}: ${message}`;
  });
}

const operation = (id: string, rest = "") => `{ operationId: ${id}, responses: {}${rest} }`;
const parameter = (name: string, minimum: number) =>
  `, parameters: [{ name: ${name}, in: path, required: true, schema: { type: integer, minimum: ${minimum} } }]`;

test("what moved is compared where it is now, its path parameters by their order", () => {
  expect(
    changes(
      `"/roles/{id}": { get: ${operation("getRole", parameter("id", 1))} }`,
      `"/system/roles/{roleId}": { get: ${operation("getRole", parameter("roleId", 9))} }`,
    ),
  ).toEqual([
    "operation/moved: GET /system/roles/{roleId}: moved (GET /roles/{id} → GET /system/roles/{roleId})",
    "request/minimum-raised: GET /system/roles/{roleId}: minimum raised (1 → 9)",
    "parameter/renamed-in-path: GET /system/roles/{roleId}: path parameter renamed (id → roleId)",
  ]);
});

test("another method is another place", () => {
  expect(
    changes(`/roles: { post: ${operation("makeRole")} }`, `/roles: { put: ${operation("makeRole")} }`),
  ).toEqual(["operation/moved: PUT /roles: moved (POST /roles → PUT /roles)"]);
});

test("an operation that stands where it stood has not moved, whatever its name", () => {
  expect(
    changes(
      `/a: { get: ${operation("one")} }, /b: { get: ${operation("two")} }`,
      `/a: { get: ${operation("two")} }, /b: { get: ${operation("one")} }`,
    ).map((change) => change.split(":")[0]),
  ).toEqual(["operation/id-changed", "operation/id-changed"]);
});

test("a name that several operations have tells nothing", () => {
  expect(
    changes(
      `/a: { get: ${operation("same")} }, /b: { get: ${operation("same")} }`,
      `/c: { get: ${operation("same")} }`,
    ).map((change) => change.split(":")[0]),
  ).toEqual(["operation/removed", "operation/removed", "operation/added"]);
});
