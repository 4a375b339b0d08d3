import { expect, it } from "vitest";
import { withCodeSamples } from "../../publish/code-samples.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sampleCode, sampleDocument } from "./sample-document.js";

it("puts the TypeScript sample on each operation and reports the one that has none", () => {
  const { value, issues } = withCodeSamples(sampleDocument, sampleCode);
  expect(value.paths?.["/stock/shelves"]?.get?.["x-codeSamples"]).toEqual([
    { lang: "typescript", label: "TypeScript", source: "const answer = await warehouse.listShelves();\n" },
  ]);
  expect(issues.map(({ code, message, pointer }) => `${code} ${message} ${pointer}`)).toEqual([
    "site/no-sample No code sample for GET /ping. /paths/~1ping/get",
  ]);
  expect(sampleDocument.paths?.["/stock/shelves"]?.get).not.toHaveProperty("x-codeSamples");
});

it("keeps samples in other languages and replaces an older one of ours", () => {
  const curl = { lang: "curl", source: "curl https://warehouse.example" };
  const old = { lang: "typescript", label: "TypeScript", source: "old" };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { operationId: "a", "x-codeSamples": [old, curl] } } },
  };
  const { value } = withCodeSamples(document, new Map([["get /a", "new"]]));
  expect(value.paths?.["/a"]?.get?.["x-codeSamples"]).toEqual([{ ...old, source: "new" }, curl]);
});
