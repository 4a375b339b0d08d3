import { expect, it } from "vitest";
import type { OpenApiDocument, Operation } from "../../spec/document/openapi.js";
import { toOpenApi30 } from "../../spec/export/to-openapi-3-0.js";

function exported(operation: Operation) {
  const info = { title: "Roles", version: "1" };
  const document: OpenApiDocument = { openapi: "3.1.0", info, paths: { "/roles": { get: operation } } };
  const { value, issues } = toOpenApi30(document);
  expect(toOpenApi30(value)).toEqual({ value, issues: [] });
  return { operation: value.paths?.["/roles"]?.get, issues };
}

it("writes an answer that the page does not show as any JSON, and says where", () => {
  const { operation, issues } = exported({
    "x-rambase": { responseDocumented: false },
    responses: {
      "200": { description: "The roles." },
      "202": { $ref: "#/components/responses/Accepted" },
      "204": { description: "Nothing." },
      "400": { description: "A mistake." },
    },
  });
  expect(operation?.responses).toEqual({
    "200": { description: "The roles.", content: { "application/json": { schema: {} } } },
    "202": { $ref: "#/components/responses/Accepted" },
    "204": { description: "Nothing." },
    "400": { description: "A mistake." },
  });
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "export/any-answer /paths/~1roles/get/responses/200",
  ]);
});

it.each([{}, { responseDocumented: true }, "x"])(
  "keeps an answer without content where x-rambase is %j",
  (facts) => {
    const responses = { "201": { description: "Created." } };
    expect(exported({ "x-rambase": facts, responses }).operation?.responses).toEqual(responses);
  },
);
