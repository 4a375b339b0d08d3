import { expect, test } from "vitest";
import { changeLines } from "../../release/words/change-lines.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

function bodyOf(properties: { readonly [name: string]: Schema }): OpenApiDocument {
  const schema: Schema = { type: "object", properties };
  const content = { "application/json": { schema } };
  const put = { requestBody: { content }, responses: { "204": { description: "Done." } } };
  return { openapi: "3.1.0", info: { title: "T", version: "1.0.0" }, paths: { "/system/roles": { put } } };
}

function told(
  old: { readonly [name: string]: Schema },
  now: { readonly [name: string]: Schema },
): readonly string[] {
  const documents = { old: bodyOf(old), new: bodyOf(now) };
  const changes = explainChanges(diffDocuments(documents.old, documents.new), {});
  return changeLines(changes, documents, () => "").map((line) =>
    line.replace(/^\*\*Roles\*\*: | \(`PUT .*$/g, ""),
  );
}

test("fields that came together share a line", () => {
  expect(told({}, { name: {}, comment: {} })).toEqual(["requests may now carry `comment` and `name`"]);
});

test("requests are not said to carry a field that is read-only", () => {
  expect(told({}, { id: { readOnly: true }, name: {} })).toEqual([
    "`id` in requests: new optional field, but read-only",
    "requests may now carry `name`",
  ]);
});

test("an alternative is told by its name, and what it is made of where it has none", () => {
  const choice = (...more: readonly Schema[]): Schema => ({
    oneOf: [{ type: "object", title: "A", required: ["a"] }, { type: "object", required: ["b"] }, ...more],
  });
  expect(told({ it: choice() }, { it: choice({ type: "object", title: "Copy", required: ["c"] }) })).toEqual([
    "`it` in requests: alternative added (`Copy`)",
  ]);
  expect(told({ it: choice() }, { it: choice({ type: "object", required: ["c"] }) })).toEqual([
    '`it` in requests: alternative added (`{"type":"object","required":["c"]}`)',
  ]);
});

test("another type is told with its format, once", () => {
  expect(told({ n: { type: "integer", format: "int32" } }, { n: { type: "number" } })).toEqual([
    "`n` in requests: more types allowed (`integer (int32)` → `number`)",
  ]);
});
