import { expect, it } from "vitest";
import { parse } from "yaml";
import { explainSubject } from "../../cli/explain/explain-subject.js";

/** Two paths share an operation, which shares a response with others. */
const document = parse(`
openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /roles: { $ref: "#/components/pathItems/Shared%20item" }
  /teams: { $ref: "#/components/pathItems/Shared%20item" }
components:
  pathItems:
    Shared item:
      get: { operationId: listAll, responses: { "403": { $ref: "#/components/responses/Not%20allowed" } } }
  responses:
    Not allowed:
      description: Not allowed.
      x-rambase-errors: [{ code: 100200, message: Missing duty }]
`);

function explained(asked: string) {
  const found = explainSubject(document, asked, {});
  if ("unknown" in found) return found;
  const statements = found.sections.flatMap((one) => one.statements);
  return {
    heading: found.heading,
    titles: statements.map(({ title, detail }) => `${title} ${detail ?? ""}`),
  };
}

it.each([
  ["listAll", "/roles"],
  ["GET /teams", "/teams"],
  ["#/paths/~1teams/get", "/teams"],
  ["#/components/pathItems/Shared%20item/get", "/roles"],
])("an operation of a path item that stands elsewhere is found as %s", (asked, path) => {
  expect(explained(asked)).toEqual({
    heading: [`listAll  GET ${path}`, "#/components/pathItems/Shared item/get"],
    titles: ["method GET", "operationId listAll", "403 100200 Missing duty"],
  });
});

it("errors of shared responses are found with each operation", () => {
  expect(explained("100200")).toEqual({
    heading: ["Error 100200", "2 operations document it"],
    titles: ["listAll  GET /roles 403 Missing duty", "listAll  GET /teams 403 Missing duty"],
  });
});
