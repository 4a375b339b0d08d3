import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

const read = (name: string) =>
  parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8")) as OpenApiDocument;

test("the same API as OpenAPI 3.1 and 3.0 is the same but for the version", () => {
  const changes = diffDocuments(read("openapi.yaml"), read("openapi-3.0.yaml"));
  expect(changes.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
    // 3.0 has no identifier of a licence.
    "document/other document license",
    "document/openapi document",
  ]);
});
