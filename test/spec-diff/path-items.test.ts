import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

function changes(own: string, now: string): readonly string[] {
  const [before, after] = [own, now].map(
    (beside): OpenApiDocument =>
      parse(`
openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /roles/{id}:
    $ref: "#/components/pathItems/Shared%20item"
${beside}
components:
  pathItems:
    Shared item:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      get: { operationId: getRole, responses: { "200": { description: The role. } } }
`),
  );
  if (!before || !after) return [];
  return diffDocuments(before, after).map(({ rule, old, new: to }) =>
    `${rule} ${old ?? ""} ${to ?? ""}`.trim(),
  );
}

const remove = `    delete: { operationId: deleteRole, responses: { "204": { description: Gone. } } }`;
const narrow =
  "    parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 9 } }]";

test("what stands beside the reference of a path item is compared, too, and counts first", () => {
  expect(changes(remove, "")).toEqual(["operation/removed /paths/~1roles~1{id}/delete"]);
  expect(changes("", narrow)).toEqual([
    "request/minimum-added /components/pathItems/Shared item/parameters/0/schema /paths/~1roles~1{id}/parameters/0/schema/minimum",
  ]);
  expect(changes(remove, remove)).toEqual([]);
});
