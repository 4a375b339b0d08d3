import { expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

function modelOf(schema: Schema) {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://a.example" }],
    security: [{ login: [] }],
    paths: { "/a": { get: { operationId: "getA", responses: {} } } },
    components: { schemas: { Part: schema } },
  };
  return buildSdkModel(document);
}

test("exclusive bounds that only a BigInt holds are checked", () => {
  const { value } = modelOf({ exclusiveMinimum: 2n ** 53n + 1n, exclusiveMaximum: 2n ** 60n });
  const checks = value.validatorFiles.flatMap(({ validators }) => validators.map(({ check }) => check));
  expect(checks).toMatchObject([{ number: { exclusiveMinimum: 2 ** 53, exclusiveMaximum: 2 ** 60 } }]);
});

test("a name's pattern that cannot run is reported where it stands", () => {
  const { issues } = modelOf({ patternProperties: { "(": { type: "string" } } });
  const ofSchemas = issues.filter(({ pointer = "" }) => pointer.startsWith("/components/"));
  expect(ofSchemas.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "generator/pattern /components/schemas/Part/patternProperties/(",
  ]);
});
