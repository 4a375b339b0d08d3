import { expect, test } from "vitest";
import { parse } from "yaml";
import { feltChanges } from "../../release/version/felt-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

interface Body {
  readonly root?: string;
  readonly status?: number;
  /** What the value in the root is, in YAML. */
  readonly part?: string;
  readonly marked?: boolean;
}

/** A document with one POST. */
function posting({ root = "role", status = 202, part = "{ type: string }", marked = true }: Body) {
  const properties = `{ ${root}: { $ref: "#/components/schemas/Role" } }`;
  const schema = `{ type: object, x-rambase-root: ${marked}, required: [${root}], properties: ${properties} }`;
  return parse(`openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  /roles:
    post:
      operationId: createRole
      requestBody: { required: true, content: { application/json: { schema: ${schema} } } }
      responses: { ${status}: { description: d, content: { application/json: { schema: ${schema} } } } }
components:
  schemas:
    Role: { type: object, properties: { part: { $ref: "#/components/schemas/Part" } } }
    Part: ${part}
`) as OpenApiDocument;
}

function felt(before: Body, after: Body): readonly string[] {
  const documents = { old: posting(before), new: posting(after) };
  const changes = diffDocuments(documents.old, documents.new).map((change) => ({
    ...change,
    cause: "pages" as const,
  }));
  expect(changes.length).toBeGreaterThan(0);
  return feltChanges(changes, documents).map(({ rule }) => rule);
}

test("programs with the SDK feel nothing of the name of a root, nor of the status of a success", () => {
  expect(felt({}, { root: "roleAssignment" })).toEqual([]);
  expect(felt({}, { status: 200 })).toEqual([]);
});

test("they feel what changed inside a root, and a wrapper that is none", () => {
  expect(felt({}, { part: "{ type: string, maxLength: 3 }" })).toContain("request/max-length-added");
  expect(felt({}, { root: "r", part: "{ type: string, maxLength: 3 }" })).toContain(
    "request/required-property-added",
  );
  expect(felt({ marked: false }, { root: "r", marked: false })).toContain("request/required-property-added");
});
