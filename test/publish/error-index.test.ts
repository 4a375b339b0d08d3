import { expect, it } from "vitest";
import { listOperations } from "../../publish/operations.js";
import { errorIndex } from "../../spec/document/error-index.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sampleDocument } from "./sample-document.js";

function summary(document: OpenApiDocument): string[] {
  return errorIndex(document, listOperations(document)).flatMap(({ code, name, answers }) =>
    answers.map(
      ({ status, message, operations }) =>
        `${code} ${name} ${status} ${message}: ${operations.map((entry) => entry.slug).join(", ")}`,
    ),
  );
}

it("lists each number once, with every status and message and the operations that may answer it", () => {
  expect(summary(sampleDocument)).toEqual([
    "100200  403 Missing duty: listshelves, emptyshelf",
    "101052 ShelfIsFull 400 The shelf is full: updateshelf, createbox",
    "101052 ShelfIsFull 404 No such shelf: createbox",
    "102139 CommentIsRequired 400 Comment is required: updateshelf",
  ]);
});

it("leaves out entries that are no errors and references that lead nowhere", () => {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {
      "/a": {
        get: {
          responses: {
            "400": {
              description: "",
              "x-rambase-errors": ["x", null, { code: "1", message: "m" }, { code: 2 }],
            },
            "401": { description: "", "x-rambase-errors": "none" },
            "403": { $ref: "#/components/responses/Gone" },
          },
        },
      },
    },
  };
  expect(summary(document)).toEqual([]);
});
