import { expect, it } from "vitest";
import { checkLoss } from "../../release/guard/check-loss.js";
import type { OpenApiDocument, Parameter, Schema } from "../../spec/document/openapi.js";

function documentOf(paths: readonly string[], schemas: { readonly [name: string]: Schema }): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Example", version: "1.0.0" },
    paths: Object.fromEntries(paths.map((path) => [path, { get: {} }])),
    components: { schemas },
  };
}

const text: Schema = { type: "string" };
const object = (properties: { readonly [name: string]: Schema }): Schema => ({ type: "object", properties });
const top: Parameter = { name: "$top", in: "query" };
const list = (items: Schema): Schema => ({ type: "array", items });

it("names the operations that are gone, the first ten and how many more", () => {
  const paths = Array.from({ length: 15 }, (_, i) => `/orders-${i}`);
  const [old, now] = [documentOf(paths, {}), documentOf(paths.slice(0, 3), {})];
  const [found, ...others] = checkLoss({ old, new: now }, 0.1);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "guard/fewer" });
  expect(found?.message.split("\n")).toEqual([
    "The document would have 3 operations; the last one has 15. That is 80 % less, and 10 % is the most that may go at once. Gone:",
    ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => `  GET /orders-${i},`),
    "  and 2 more",
  ]);
});

it("names the fields that are gone by where they stand, and a schema that is gone once", () => {
  const line = object({ item: text, price: object({ amount: text }) });
  const old = documentOf([], { Order: object({ name: text, lines: list(line) }), Gone: object({ a: text }) });
  const now = documentOf([], { Order: object({ lines: list(object({ item: text, price: object({}) })) }) });
  expect(checkLoss({ old, new: now }, 0.1).map(({ message }) => message)).toEqual([
    "The document would have 3 schema fields; the last one has 6. That is 50 % less, and 10 % is the most that may go at once. Gone:\n" +
      "  Order.name,\n  Order.lines[].price.amount,\n  all of Gone",
  ]);
});

it("says nothing where no more is gone than may go", () => {
  const paths = Array.from({ length: 10 }, (_, i) => `/orders-${i}`);
  const [old, now] = [documentOf(paths, {}), documentOf(paths.slice(1), {})];
  expect(checkLoss({ old, new: now }, 0.1)).toEqual([]);
});

it("holds what operations state against the last document: parameters, answers, errors and page sizes", () => {
  const whole: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1.0.0" },
    paths: {
      "/orders": {
        get: {
          "x-rambase": { maximumPageSize: 80 },
          parameters: [{ $ref: "#/components/parameters/top" }],
          responses: {
            "200": { description: "Done", content: { "application/json": {} } },
            "400": { description: "Refused", "x-rambase-errors": [{ code: 101052, message: "Taken" }] },
          },
        },
      },
    },
    components: { parameters: { top } },
  };
  const now = { ...whole, paths: { "/orders": { get: { responses: { "200": { description: "Done" } } } } } };
  expect(checkLoss({ old: whole, new: now }, 0.1).map(({ message }) => message)).toEqual(
    [
      ["parameters", "GET /orders: query parameter $top"],
      ["answers with a body", "GET /orders: answer 200"],
      ["errors of operations", "GET /orders: error 101052"],
      ["page sizes", "GET /orders: largest page"],
    ].map(
      ([word, gone]) =>
        `The document would have 0 ${word}; the last one has 1. That is 100 % less, and 10 % is the most that may go at once. Gone:\n  ${gone}`,
    ),
  );
  expect(checkLoss({ old: whole, new: whole }, 0.1)).toEqual([]);
});

/** Operations that keep their names wherever they stand, each with one parameter. */
function operationsAt(paths: readonly string[], parameters: readonly Parameter[] = [top]): OpenApiDocument {
  const get = (i: number) => ({ operationId: `operation${i}`, parameters });
  return {
    ...documentOf([], {}),
    paths: Object.fromEntries(paths.map((path, i) => [path, { get: get(i) }])),
  };
}

it("counts an operation that is gone as an operation alone, not what it stated, too", () => {
  const paths = Array.from({ length: 5 }, (_, i) => `/orders-${i}`);
  const found = checkLoss({ old: operationsAt(paths), new: operationsAt(paths.slice(0, 4)) }, 0.1);
  expect(found.map(({ message }) => message)).toEqual([
    "The document would have 4 operations; the last one has 5. That is 20 % less, and 10 % is the most that may go at once. Gone:\n  GET /orders-4",
  ]);
});

it("holds what an operation states against what it stated before it moved", () => {
  const at = (place: string) => Array.from({ length: 20 }, (_, i) => `/${place}-${i}`);
  const old = operationsAt(at("orders"));
  expect(checkLoss({ old, new: operationsAt(at("sales")) }, 0.1)).toEqual([]);
  const [found, ...others] = checkLoss({ old, new: operationsAt(at("sales"), []) }, 0.1);
  expect(others).toEqual([]);
  expect(found?.message).toMatch(/^The document would have 0 parameters; the last one has 20\./);
  expect(found?.message).toContain("Gone:\n  GET /orders-0: query parameter $top,\n");
});

it("takes what came from another place for what it was there, not for what stood here", () => {
  const old = operationsAt(["/a", "/b", "/c"]);
  // The second stands in the place of the first, which is gone with its parameter.
  const now = { ...old, paths: { "/a": old.paths?.["/b"] ?? {}, "/c": old.paths?.["/c"] ?? {} } };
  const [found, ...others] = checkLoss({ old, new: now }, 0.1);
  expect([found?.message.split("\n").slice(1), others]).toEqual([["  GET /a"], []]);
});
