import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** What is reported of the parameters of so many operations, which share the cookie `tenant`. */
function reported(count: number): readonly string[] {
  const operations = Array.from({ length: count }, (_, index) => {
    const parameters = '[{ $ref: "#/components/parameters/tenant" }, { name: all, in: query }]';
    return `  /a${index}: { get: { operationId: get${index}, parameters: ${parameters} } }\n`;
  });
  const document = parse(`openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: https://api.example.com }]
security: [{ bearer: [] }]
paths:
${operations.join("")}  /b: { get: { operationId: getB, parameters: [{ name: X-Own, in: header }, { name: session, in: cookie }] } }
components:
  parameters: { tenant: { name: tenant, in: cookie, required: true, schema: { type: string } } }
`) as OpenApiDocument;
  const issues = buildSdkModel(document).issues.filter(({ code }) => code === "generator/parameter");
  return issues.map(({ pointer, message }) => `${pointer} ${message}`);
}

test.each([
  [1, "get0 takes"],
  [2, "get0 and get1 take"],
  [4, "get0, get1, get2 and get3 take"],
  [5, "get0, get1, get2 and 2 more take"],
])("a cookie that %i operations share is reported once, and no header", (count, takes) => {
  expect(reported(count)).toEqual([
    `/components/parameters/tenant ${takes} "tenant" as a cookie, for which the SDK has no option.`,
    '/paths/~1b/get/parameters/1 getB takes "session" as a cookie, for which the SDK has no option.',
  ]);
});
