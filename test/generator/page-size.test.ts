import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

/** The SDK's file of a list that states its largest page, with these parameters. */
async function listFile(parameters: string, file = "src/roles/roles.ts", method = "get"): Promise<string> {
  const files = await generate(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /roles:
    ${method}:
      operationId: listRoles
      summary: Lists roles
      x-rambase: { maximumPageSize: 80 }
      parameters: [${parameters}]
      responses: { 200: { description: The roles } }
`) as OpenApiDocument,
  );
  return files.get(file) ?? "";
}

test("a list that states its largest page can be had in pages of any size, from any item on", async () => {
  const file = await listFile("");
  expect(file).toContain("export interface ListRolesOptions extends ListOptions {");
  expect(file).toContain('top?: number | "$max" | undefined;');
  expect(file).toContain("skip?: number | undefined;");
  expect(file).toContain('query: { top: "$top", skip: "$skip" }');
  expect(file).toContain("A page has at most 80 items.");
});

test("what the document says of a page's size counts", async () => {
  const file = await listFile("{ name: $Top, in: query, schema: { type: integer } }");
  expect(file).toContain("top?: number | undefined;");
  expect(file).toContain('query: { top: "$Top", skip: "$skip" }');
});

test("what is no list has no pages", async () => {
  expect(await listFile("", "src/roles/roles.ts", "post")).not.toContain("$top");
});
