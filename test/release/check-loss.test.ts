import { expect, it } from "vitest";
import { checkLoss } from "../../release/guard/check-loss.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

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
  const top = { $ref: "#/components/parameters/top" };
  const whole: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1.0.0" },
    paths: {
      "/orders": {
        get: {
          "x-rambase": { maximumPageSize: 80 },
          parameters: [top],
          responses: {
            "200": { description: "Done", content: { "application/json": {} } },
            "400": { description: "Refused", "x-rambase-errors": [{ code: 101052, message: "Taken" }] },
          },
        },
      },
    },
    components: { parameters: { top: { name: "$top", in: "query" } } },
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
