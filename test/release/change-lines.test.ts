import { expect, test } from "vitest";
import { changeLines } from "../../release/words/change-lines.js";
import { changeSections } from "../../release/words/change-sections.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Operation, Schema } from "../../spec/document/openapi.js";

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

const operationOf = (path: string, operation: Operation): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1.0.0" },
  paths: { [path]: { get: operation } },
});

function toldOf(old: OpenApiDocument, now: OpenApiDocument): readonly string[] {
  const changes = explainChanges(diffDocuments(old, now), {});
  return changeSections(changes, { old, new: now }, { most: 9, elsewhere: "" }).flatMap(({ title, lines }) =>
    lines.map((line) => `${title}: ${line}`),
  );
}

test("an operation that keeps its operationId has moved, and is compared", () => {
  const get = { operationId: "getUnit", responses: {} };
  const later = { ...get, parameters: [{ name: "day", in: "query" } as const] };
  expect(toldOf(operationOf("/product/units", get), operationOf("/product/serials", later))).toEqual([
    "Breaking: **Serials**: moved here from `GET /product/units` (`GET /product/serials`)",
    "New: **Serials**: requests may now carry the query parameter `day` (`GET /product/serials`)",
  ]);
  const other = operationOf("/product/serials", { ...get, operationId: "getSerial" });
  expect(toldOf(operationOf("/product/units", get), other)).toHaveLength(2);
});

test("of a list of a page it is told which rows came and went, and how many more", () => {
  const rows = (...names: readonly string[]) =>
    operationOf("/roles", { "x-rambase": { filters: names.map((name) => ({ name, text: `${name} …` })) } });
  const many = Array.from({ length: 70 }, (_, i) => `Filter${i}`);
  expect(toldOf(rows("Name", "Old"), rows("Name", "From", "Until"))).toEqual([
    "Smaller changes: **Roles**: filters `From` and `Until` are new, filter `Old` is gone (`GET /roles`)",
  ]);
  expect(toldOf(rows(...many), rows())[0]).toMatch(/`Filter7` and 62 more are gone \(`GET \/roles`\)$/);
});

test("that a page shows an answer now is told once, with the answer", () => {
  const shown = { "200": { description: "Done.", content: { "application/json": { schema: {} } } } };
  const hidden = { responseDocumented: false };
  const old = operationOf("/roles", { "x-rambase": hidden, responses: { "200": { description: "Done." } } });
  expect(toldOf(old, operationOf("/roles", { "x-rambase": {}, responses: shown }))).toEqual([
    "New: **Roles**: it is now documented what an answer holds (`GET /roles`)",
  ]);
  expect(toldOf(operationOf("/roles", { "x-rambase": hidden }), operationOf("/roles", {}))).toEqual([
    "Smaller changes: **Roles**: the page shows what an answer holds now (`GET /roles`)",
  ]);
});
