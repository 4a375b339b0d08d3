import { describe, expect, it } from "vitest";
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

describe("a body that wraps another schema", () => {
  const wrapper = {
    type: "object",
    "x-rambase-root": true,
    properties: { role: { $ref: "#/components/schemas/Role" } },
  } as const;
  const content = {
    "application/json": { schema: wrapper },
    "application/xml": { schema: { type: "object" } },
  } as const;
  const named = (title: string) => ({ ...content, "application/json": { schema: { title, ...wrapper } } });

  it("is named after its operation", () => {
    const { operation } = exported({
      operationId: "createRole",
      requestBody: { content },
      responses: { "201": { description: "Created.", content }, "400": { description: "A mistake." } },
    });
    expect(operation).toMatchObject({
      requestBody: { content: named("CreateRoleRequest") },
      responses: { "201": { content: named("CreateRoleResponse") } },
    });
    expect(operation?.responses?.["400"]).toEqual({ description: "A mistake." });
  });

  it("is named after its status, too, where an operation has several", () => {
    const responses = { "200": { description: "A", content }, "201": { description: "B", content } };
    expect(exported({ operationId: "putRole", responses }).operation?.responses).toMatchObject({
      "200": { content: named("PutRoleResponse200") },
      "201": { content: named("PutRoleResponse201") },
    });
  });

  it("keeps a title that it has, and has none where its operation has no name", () => {
    const requestBody = { content: { "application/json": { schema: { title: "Mine", ...wrapper } } } };
    expect(exported({ operationId: "a", requestBody, responses: {} }).operation).toMatchObject({
      requestBody,
    });
    const unnamed = exported({ requestBody: { content }, responses: {} }).operation;
    expect(unnamed?.requestBody).toEqual({ content });
  });
});
