import { expect, test } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

function documentOf(schema: object): OpenApiDocument {
  const content = { "application/json": { schema: schema as Schema } };
  const get = { operationId: "getS", responses: { "200": { description: "D", content } } };
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/s": { get } } };
}

const text = { type: "string" };

test.each([
  ["example", { ...text, example: "a" }, { ...text, examples: ["a"] }],
  ["encoded text", { ...text, format: "byte" }, { ...text, contentEncoding: "base64" }],
  ["bytes", { ...text, format: "binary" }, { ...text, contentMediaType: "application/octet-stream" }],
  ["type", text, { type: ["string"] }],
])("the same %s in other words is no change", (_, old, now) => {
  expect(diffDocuments(documentOf(old), documentOf(now))).toEqual([]);
  expect(diffDocuments(documentOf(now), documentOf(old))).toEqual([]);
});

test.each([
  [
    "an example beside others",
    { ...text, example: "a", examples: ["b"] },
    { ...text, example: "c", examples: ["b"] },
  ],
  ["one example of two", { ...text, examples: ["a", "b"] }, { ...text, examples: ["a", "c"] }],
  [
    "a format beside an encoding",
    { ...text, format: "date", contentEncoding: "base64" },
    { ...text, format: "email", contentEncoding: "base64" },
  ],
  ["another encoding", { ...text, contentEncoding: "base64" }, { ...text, contentEncoding: "base32" }],
])("%s is a change", (_, old, now) => {
  expect(diffDocuments(documentOf(old), documentOf(now))).not.toEqual([]);
});

test.each([
  ["a default", { ...text, default: null }, text, "default removed (null)"],
  ["an addition", { ...text, "x-a": null }, text, "(null)"],
])("%s that was null is told when it goes, and when it comes", (_, old, now, said) => {
  const told = (one: object, other: object) =>
    diffDocuments(documentOf(one), documentOf(other)).map(({ message }) => message);
  expect(told(old, now)).toEqual([expect.stringContaining(said)]);
  expect(told(now, old)).toEqual([expect.stringContaining("(null)")]);
});
