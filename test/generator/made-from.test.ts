import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate, readFixture, sdkFiles } from "./support/sdk-project.js";

/** The SDK's files of one operation, of which the document says this. */
const filesOf = (stated: string) =>
  generate(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /system/roles:
    get: { operationId: readRoles, ${stated}, responses: {} }
`) as OpenApiDocument,
  );

test("an operation says from which version of which resource it was made, in its comment and in the list", async () => {
  const files = await sdkFiles(readFixture("roles.yaml"));
  const code = files.get("src/system/roles/user-assignments.ts") ?? "";
  expect(code).toContain("\n *\n * Resource 1925, version 10.\n *\n * Documented errors: ");
  expect(files.get("src/system/roles.ts")).toContain(
    "\n *\n * A page has at most 80 items.\n *\n * Resource 1917, version 3.",
  );
  expect(files.get("docs/system.md")).toMatch(
    /createRoleUserAssignment\(.*\. Resource 1925, version 10\. \|\n/,
  );
});

test("nothing of it is sent or loaded", async () => {
  const files = await sdkFiles(readFixture("roles.yaml"));
  const code = [...files].filter(([file]) => /^src\/.*\.ts$/.test(file)).map(([, text]) => text);
  const kept = code.join("\n").match(/^.*\b1925\b.*$/gm) ?? [];
  expect(kept.filter((line) => !line.trimStart().startsWith("* "))).toEqual([]);
});

test("what says nothing else has its address above that", async () => {
  const files = await filesOf("x-rambase: { resource: { id: 5, version: 2 } }");
  expect(files.get("src/system/roles.ts")).toContain(
    "/**\n * `GET /system/roles`\n *\n * Resource 5, version 2.\n */",
  );
  expect(files.get("docs/system.md")).toContain("| \\`GET /system/roles\\` Resource 5, version 2. |");
});

test.each([
  ["that states no resource", "summary: Roles"],
  [
    "that counts none, as of API operations",
    "summary: Roles, x-rambase: { resource: { id: 0, version: 0 } }",
  ],
])("a page %s gives no such line", async (_, stated) => {
  const files = await filesOf(stated);
  expect(files.get("src/system/roles.ts")).not.toMatch(/Resource \d/);
  expect(files.get("docs/system.md")).toContain("| Roles. |");
});
