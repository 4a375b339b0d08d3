import { expect, test } from "vitest";
import type { QueryTemplate } from "../../scraper/model/header-facts.js";
import { readPage } from "../scraper/read-page.js";
import { writePage } from "../support/docs-site/index.js";
import { documentOf, plainPage } from "./pages.js";

/** A page whose address has a query; its table has a row for `objectType` alone. */
const page = (query: readonly QueryTemplate[]) => ({
  ...plainPage,
  uri: { server: "https://api.rambase.net", path: "/system/things", query },
  queryParameters: [{ name: "objectType", type: "String", description: "What it is of" }],
});

const parametersOf = (...query: QueryTemplate[]) =>
  documentOf([page(query)]).value.document.paths?.["/system/things"]?.post?.parameters;

test("a placeholder keeps its name, whether or not the table has a row for the parameter", () => {
  const parameters = parametersOf(
    { name: "objectType", placeholder: "type" },
    { name: "count", placeholder: "howMany" },
  );
  expect(parameters).toEqual([
    expect.objectContaining({ name: "objectType", "x-rambase-placeholder": "type" }),
    { name: "count", in: "query", schema: { type: "string" }, "x-rambase-placeholder": "howMany" },
  ]);
});

test("one that is called like its parameter says nothing more", () => {
  expect(parametersOf({ name: "count", placeholder: "count" })).toContainEqual({
    name: "count",
    in: "query",
    schema: { type: "string" },
  });
});

test("who is told of a parameter without a row is told its placeholder", () => {
  const { issues } = readPage(writePage(page([{ name: "count", placeholder: "howMany" }]), "html-tables"));
  expect(issues.join("\n")).toContain("The URI has the query parameter count (howMany), but the table");
});

test("the token is no parameter, however a page spells it", () => {
  const queryParameters = [{ name: "$Access_Token", type: "String", description: "The token" }];
  const { value } = documentOf([{ ...plainPage, queryParameters }]);
  expect(value.document.paths?.["/system/things"]?.post?.parameters).toEqual([]);
  const inUri = parametersOf({ name: "$access_token", placeholder: "token" });
  expect(inUri?.map((parameter) => "name" in parameter && parameter.name)).toEqual(["objectType"]);
});

test("a template belongs to its row, also in another letter case", () => {
  const parameters = parametersOf({ name: "objecttype", placeholder: "type" });
  expect(parameters).toEqual([
    expect.objectContaining({ name: "objectType", "x-rambase-placeholder": "type" }),
  ]);
});
