import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { httpMethods, type OpenApiDocument } from "../../spec/document/openapi.js";

const read = (name: string) =>
  parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8")) as OpenApiDocument;

const changes = diffDocuments(read("openapi.yaml"), read("openapi-3.0.yaml"));

test("the same API as OpenAPI 3.1 and 3.0 differs in what is written for generators alone", () => {
  const isNamed = /^(?:response\/body-added|text\/title) /;
  const told = changes.map(({ rule, subject }) => `${rule} ${subject}`).filter((one) => !isNamed.test(one));
  const numbers = ["errorMessage.errorMessageId", "innerErrors[].errorMessage.errorMessageId"];
  expect(told.sort()).toEqual([
    // 3.0 has no identifier of a licence.
    "document/openapi document",
    "document/other document license",
    // A type of several would be an undefined class in other languages.
    ...numbers.map((number) => `response/type-widened response 400 ${number}`),
    ...numbers.map((number) => `schema/other-changed response 400 ${number} x-types`),
  ]);
});

test("3.0 adds an answer where the page shows none, and nowhere else", () => {
  const unknown = Object.values(read("openapi.yaml").paths ?? {})
    .flatMap((item) => httpMethods.map((method) => item[method]))
    .filter((operation) =>
      JSON.stringify(operation?.["x-rambase"] ?? {}).includes('"responseDocumented":false'),
    );
  const added = changes.filter(({ rule }) => rule === "response/body-added");
  expect(added.flatMap(({ operations }) => operations.map((one) => one.operationId)).sort()).toEqual(
    unknown.map((operation) => operation?.operationId).sort(),
  );
});
