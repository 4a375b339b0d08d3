import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { nameByVerb } from "../../generator/model/tree/method-name.js";
import { leadsOn } from "../../generator/runtime/results-of-calls.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** The method of the tree for one GET of `/units`, and what it answers. */
function called(id: string, extension: string, answer = "{ type: object }") {
  const document = parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /units:
    get:
      operationId: ${id}
      ${extension}
      responses: { "200": { description: d, content: { application/json: { schema: ${answer} } } } }
`) as OpenApiDocument;
  const [module] = buildSdkModel(document).value.modules;
  const [resource] = module?.resources ?? [];
  return `${resource?.nodes[0]?.methods[0]?.name} ${resource?.operations[0]?.answer.kind}`;
}

const rows = "{ type: object, properties: { units: { type: array, items: { type: object } }, total: {} } }";

test.each([
  ["listUnits", "x-rambase: { maximumPageSize: 80 }", rows, "list list"],
  ["listUnits", "x-rambase: {}", rows, "list list"],
  ["listUnits", "x-rambase: {}", "{ type: object }", "list value"],
  ["getUnits", "x-rambase: {}", rows, "get value"],
  ["getUnits", "x-rambase: { maximumPageSize: 80 }", rows, "get list"],
  ["readUnits", "x-rambase: { maximumPageSize: 80 }", rows, "list list"],
])("a page that gains or loses a row renames no method: %s with %s", (id, extension, answer, expected) => {
  expect(called(id, extension, answer)).toBe(expected);
});

test("elsewhere the answer says whether a GET lists", () => {
  expect(called("listUnits", "")).toBe("get value");
  expect(called("getUnits", "", "{ type: array, items: { type: object } }")).toBe("list value");
});

test.each(["list", "get", ...Object.values(nameByVerb)])(
  "a call of %s, also of nothing, gives a result",
  (name) => {
    expect(leadsOn(`.units.${name}`, [undefined])).toBe(false);
    expect(leadsOn(".units.other", [undefined])).toBe(true);
  },
);
