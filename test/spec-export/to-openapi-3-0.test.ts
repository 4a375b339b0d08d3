import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { toOpenApi30 } from "../../spec/export/to-openapi-3-0.js";
import { lintDocument } from "../../spec/lint/lint-document.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { printDocument } from "../../spec/print/print-document.js";

const text = `openapi: 3.1.0
info:
  title: Roles
  summary: All about roles
  version: "1"
  license: { name: MIT, identifier: MIT }
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
servers: [{ url: https://api.rambase.net }]
security: [{ tls: [] }]
paths:
  /roles/{roleId}:
    $ref: "#/components/pathItems/Role"
  /roles:
    get:
      operationId: listRoles
      summary: Lists roles
      x-rambase: { resource: { id: 1, version: 2 }, maximumPageSize: 80 }
      parameters:
        - { $ref: "#/components/parameters/top", description: How many }
        - { name: db, in: query, schema: { type: [string, "null"] } }
      responses:
        "200":
          description: The roles
          content:
            application/json:
              schema:
                type: object
                properties:
                  roles: { type: array, items: { $ref: "#/components/schemas/Role", description: One role } }
        "400":
          description: A mistake
          x-rambase-errors: [{ code: 101052, message: Text }]
components:
  pathItems:
    Role:
      parameters: [{ name: roleId, in: path, required: true, schema: { type: integer, exclusiveMinimum: 0 } }]
      get:
        operationId: getRole
        summary: One role
        responses:
          "200": { description: The role, content: { application/json: { schema: { $ref: "#/components/schemas/Role" } } } }
          "404": { description: None }
  parameters:
    top: { name: $top, in: query, schema: { type: integer, examples: [10] } }
  schemas:
    Role:
      type: object
      properties:
        id: { type: [integer, "null"], format: int64, maximum: 9223372036854775807 }
        kind: { const: role }
        data: { type: string, contentEncoding: base64 }
  securitySchemes:
    tls: { type: mutualTLS }
webhooks:
  changed:
    post:
      operationId: changed
      summary: Something changed
      requestBody: { content: { application/json: { schema: { type: [string, "null"] } } } }
      responses: { "200": { description: Thanks }, "400": { description: No } }
`;

function read(): OpenApiDocument {
  const { value } = parseDocument(text, "api.yaml");
  if (value === undefined) throw new Error("the test's own document cannot be read");
  return value;
}

describe("toOpenApi30", () => {
  it("gives a document that passes the strict rules as OpenAPI 3.0", async () => {
    const before = await lintDocument(text, "api.yaml");
    expect(before.issues.map((one) => one.message)).toEqual([]);
    const { value } = toOpenApi30(read());
    expect(value.openapi).toBe("3.0.3");
    const after = await lintDocument(printDocument(value, "yaml"), "api-3.0.yaml");
    expect(after.issues.map((one) => `${one.pointer}: ${one.message}`)).toEqual([]);
  });

  it("says with pointers what it moved and what it weakened", () => {
    const { issues } = toOpenApi30(read());
    expect(issues.map((one) => `${one.severity} ${one.pointer}`)).toEqual([
      "info ",
      "warning ",
      "info /info",
      "info /info",
      "warning /paths/~1roles/get/parameters/0",
      "info /components",
      "warning /components/securitySchemes/tls",
    ]);
  });

  it("writes shared path items out and keeps what is RamBase's", () => {
    const { value } = toOpenApi30(read());
    expect(value.paths?.["/roles/{roleId}"]?.get?.operationId).toBe("getRole");
    expect(value.paths?.["/roles"]?.get?.["x-rambase"]).toEqual({
      resource: { id: 1, version: 2 },
      maximumPageSize: 80,
    });
    expect(value["x-webhooks"]).toMatchObject({
      changed: { post: { requestBody: { content: { "application/json": { schema: { nullable: true } } } } } },
    });
    expect(value.info.license).toEqual({
      name: "MIT",
      url: "https://spdx.org/licenses/MIT.html",
      "x-identifier": "MIT",
    });
  });

  it.each([
    ["LicenseRef-RamBase", "#LicenseRef-RamBase"],
    ["DocumentRef-a:LicenseRef-b", "#DocumentRef-a%3ALicenseRef-b"],
    ["MIT OR Apache-2.0", "#MIT%20OR%20Apache-2.0"],
  ])("makes up no page for the license %s, which SPDX has none for", (identifier, url) => {
    const document = read();
    const info = { ...document.info, license: { name: "Own", identifier } };
    expect(toOpenApi30({ ...document, info }).value.info.license).toEqual({
      name: "Own",
      url,
      "x-identifier": identifier,
    });
  });

  it("changes nothing the second time, and never its input", () => {
    const document = read();
    const copy = structuredClone(document);
    const once = toOpenApi30(document).value;
    expect(document).toEqual(copy);
    expect(toOpenApi30(once).value).toEqual(once);
  });
});

it("a shared path item keeps its parameters beside those of the path", () => {
  const shared = parse(`
openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /roles/{id}:
    $ref: "#/components/pathItems/Shared%20item"
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
components:
  pathItems:
    Shared item:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: part, in: query, schema: { type: string } }
      get: { responses: { "204": { description: None } } }
`);
  const { value } = toOpenApi30(shared);
  expect(value.paths?.["/roles/{id}"]).toEqual({
    parameters: [
      { name: "part", in: "query", schema: { type: "string" } },
      { name: "id", in: "path", required: true, schema: { type: "integer" } },
    ],
    get: { responses: { "204": { description: "None" } } },
  });
});
