import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withCodeSamples } from "../../publish/code-samples.js";
import { listOperations } from "../../publish/operations.js";
import { referenceDocument } from "../../publish/reference-document.js";
import { countDocument } from "../../release/report/document-counts.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/**
 * A path item that two paths share, beside an operation of one of them, and a response
 * under a name with a space.
 */
const document: OpenApiDocument = parse(`
openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /roles:
    $ref: "#/components/pathItems/Shared%20item"
    put: { operationId: putOwn, responses: { "204": { description: Changed. } } }
  /teams: { $ref: "#/components/pathItems/Shared%20item" }
components:
  pathItems:
    Shared item:
      get: { operationId: listAll, responses: { "403": { $ref: "#/components/responses/Not%20allowed" } } }
      put: { operationId: putShared, responses: { "204": { description: Changed. } } }
  responses:
    Not allowed:
      description: Not allowed.
      x-rambase-errors: [{ code: 100200, message: Missing duty }]
`);

describe("path items that stand elsewhere", () => {
  it("are listed with all their operations; one beside the reference counts first", () => {
    expect(listOperations(document).map(({ method, path, slug }) => `${method} ${path} ${slug}`)).toEqual([
      "get /roles listall",
      "put /roles putown",
      "get /teams listall-2",
      "put /teams putshared",
    ]);
  });

  it("count with their operations and errors", () => {
    expect(countDocument(document)).toEqual({ operations: 4, fields: 0, errors: 1 });
  });

  it("are shown in the reference as parts of their paths, each under its own address", () => {
    const { paths = {} } = referenceDocument(document);
    expect(
      Object.values(paths).map(({ $ref, get, put }) => [$ref, get?.operationId, put?.operationId]),
    ).toEqual([
      [undefined, "listall", "putown"],
      [undefined, "listall-2", "putshared"],
    ]);
  });

  it("have samples", () => {
    const samples = new Map([["get /teams", "listTeams();"]]);
    const { value, issues } = withCodeSamples(document, samples);
    expect(value.paths?.["/teams"]?.get?.["x-codeSamples"]).toEqual([
      { lang: "typescript", label: "TypeScript", source: "listTeams();" },
    ]);
    expect(issues.map(({ pointer }) => pointer)).toEqual([
      "/paths/~1roles/get",
      "/paths/~1roles/put",
      "/paths/~1teams/put",
    ]);
  });
});
