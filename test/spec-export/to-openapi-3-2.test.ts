import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exportDocument, targets } from "../../spec/export/export-document.js";
import { lintDocument } from "../../spec/lint/lint-document.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { printDocument } from "../../spec/print/print-document.js";

const generated = new URL("../../generated/", import.meta.url);

function read(file: string) {
  const { value } = parseDocument(readFileSync(new URL(file, generated), "utf8"), file);
  if (value === undefined) throw new Error(`${file} is no document.`);
  return value;
}

it("has a word for kinds of nodes in XML, wherever a schema stands", () => {
  const { value } = parseDocument(
    `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  changed: { post: { requestBody: { content: { application/xml: { schema: { xml: { wrapped: true } } } } } } }
components:
  pathItems: { a: { parameters: [{ name: q, in: query, schema: { xml: { attribute: true } } }] } }
  schemas:
    Role:
      type: object
      xml: { name: Role, wrapped: false }
      $defs: { Id: { type: integer, xml: { name: Id, attribute: true } } }
      properties:
        rights: { type: array, xml: { name: Rights, wrapped: true }, items: { type: string, xml: { name: Right } } }
        xml: { prefixItems: [{ xml: { attribute: false } }], patternProperties: { a: { xml: { wrapped: true } } } }
        done: { xml: { nodeType: text } }
`,
    "api.yaml",
  );
  if (value === undefined) throw new Error("no document");
  expect(exportDocument(value, "3.2")).toEqual({
    issues: [],
    value: {
      openapi: "3.2.0",
      info: { title: "T", version: "1" },
      webhooks: {
        changed: {
          post: {
            requestBody: { content: { "application/xml": { schema: { xml: { nodeType: "element" } } } } },
          },
        },
      },
      components: {
        pathItems: {
          a: { parameters: [{ name: "q", in: "query", schema: { xml: { nodeType: "attribute" } } }] },
        },
        schemas: {
          Role: {
            type: "object",
            xml: { name: "Role" },
            $defs: { Id: { type: "integer", xml: { name: "Id", nodeType: "attribute" } } },
            properties: {
              rights: {
                type: "array",
                xml: { name: "Rights", nodeType: "element" },
                items: { type: "string", xml: { name: "Right" } },
              },
              xml: { prefixItems: [{ xml: {} }], patternProperties: { a: { xml: { nodeType: "element" } } } },
              done: { xml: { nodeType: "text" } },
            },
          },
        },
      },
    },
  });
});

it.each(targets)(
  "makes a document of the bundled ones that passes the strict rules as OpenAPI %s",
  async (target) => {
    const redocly = readFileSync(new URL("../redocly.yaml", generated), "utf8");
    for (const file of ["openapi.yaml", "openapi-3.0.yaml"]) {
      const { value } = exportDocument(read(file), target);
      expect(value.openapi.startsWith(`${target}.`)).toBe(true);
      const { issues } = await lintDocument(printDocument(value, "yaml"), "api.yaml", redocly);
      expect(issues.map((one) => `${one.pointer}: ${one.message}`)).toEqual([]);
    }
  },
);

it("leaves a document of the version as it is", () => {
  const document = read("openapi.yaml");
  expect(exportDocument(document, "3.1").value).toBe(document);
  const older = read("openapi-3.0.yaml");
  expect(exportDocument(older, "3.0").value).toEqual(older);
});
