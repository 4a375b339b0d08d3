import { describe, expect, test } from "vitest";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { plainPage } from "../../spec-build/pages.js";
import type { PageLayout } from "../../support/docs-site/index.js";
import { writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const server = "https://api.rambase.net";
/** In the order of the pages. */
const sharedNames: { readonly [method: string]: string } = {
  GET: "$lang $access_token $db $expand $select $useMinimumVersion $format",
  POST: "$access_token $db $useMinimumVersion $lang",
  PUT: "$access_token $db $useMinimumVersion $lang",
  DELETE: "$access_token $db $useMinimumVersion",
};

function pageOf(method: string, path: string, over: Partial<PageContent>): PageContent {
  const rest = { ...plainPage, status: 200, ...over };
  const { query } = rest.uri;
  const template = query.map(({ name, placeholder }) => `${name}={${placeholder}}`).join("&");
  const names = (sharedNames[method] ?? "").split(" ");
  const shared = names.map((name) => ({
    name,
    type: name === "$useMinimumVersion" ? "Integer" : "String",
    description: `About ${name.slice(1)}`,
  }));
  return {
    ...rest,
    method,
    heading: `${method} ${path.slice(1)}${template && `?${template}`}`,
    uri: { server, path, query },
    queryParameters: [...rest.queryParameters, ...shared],
  };
}

const uri = (...query: readonly [name: string, placeholder: string][]) => ({
  server,
  path: "",
  query: query.map(([name, placeholder]) => ({ name, placeholder })),
});
const text = (name: string) => ({ name, type: "String", description: `About ${name}` });

const statements: readonly (readonly [string, PageContent])[] = [
  ["a POST that answers 200", pageOf("POST", "/a/b", {})],
  ["a PUT that answers 202", pageOf("PUT", "/a/b", { status: 202 })],
  ["a DELETE that answers 202", pageOf("DELETE", "/a/b", { status: 202 })],
  ["a DELETE that answers 200", pageOf("DELETE", "/a/b", {})],
  ["a DELETE with custom fields", pageOf("DELETE", "/a/b", { customFields: true })],
  [
    "a DELETE with errors",
    pageOf("DELETE", "/a/b", { errors: [{ code: 101052, status: 404, message: "Not there" }] }),
  ],
  ["a list without a page size", pageOf("GET", "/a/b", {})],
  ["a list of 500 at most", pageOf("GET", "/a/b", { maximumPageSize: 500 })],
  [
    "a list whose $top is a String, as older pages have it",
    pageOf("GET", "/a/b", { maximumPageSize: 80, queryParameters: [text("$top")] }),
  ],
  ["the general breadcrumb", pageOf("GET", "/a/b", { breadcrumb: "RamBase REST APIs" })],
  ["a module of two words", pageOf("GET", "/a/b", { breadcrumb: "Human resource APIs" })],
  ["a summary of two sentences and an empty string", pageOf("GET", "/a/b", { summary: "One ('').\nTwo." })],
  ["a summary that does not fit the method", pageOf("PUT", "/a/b", { summary: "Reads it.", status: 202 })],
  ["0, version 0", pageOf("POST", "/a/b", { resource: { id: 0, version: 0 } })],
  [
    "the sentence of API operations on a list of instances",
    pageOf("GET", "/a/api-operations/instances", { isApiOperation: true }),
  ],
  [
    "a list of instances without that sentence",
    pageOf("GET", "/a/{b}/instances", { uriParameters: [{ name: "b", type: "Integer" }] }),
  ],
  [
    "an operation with a number of its own and an empty body",
    pageOf("POST", "/a/api-operations/103607/instances", {
      isApiOperation: true,
      resource: { id: 3607, version: 1 },
    }),
  ],
  [
    "a query template in another order than the table, placeholders misspelt",
    pageOf("GET", "/a/b", {
      uri: uri(["activeOnly", "activeOnly"], ["applicationParameter", "applicationParamter"]),
      queryParameters: [text("applicationParameter"), { ...text("activeOnly"), default: "False" }],
    }),
  ],
  [
    "a query parameter with a hyphen and two constraints",
    pageOf("GET", "/a/b", {
      uri: uri(["max-rows", "rows"]),
      queryParameters: [
        { name: "max-rows", type: "Integer", description: "Rows", minimum: "1", default: "10" },
      ],
    }),
  ],
];

const layouts: readonly PageLayout[] = ["lines", "flat", "html-tables", "html-lists", "html-divs"];

describe.each(layouts)("a page in the layout %s states", (layout) => {
  test.each(statements)("%s", (_, content) => {
    const { page, issues, unexplained } = readPage(writePage(content, layout));
    expect({ issues, unexplained }).toEqual({ issues: [], unexplained: 0 });
    const { heading: _heading, summary, ...facts } = content;
    expect(page).toMatchObject(facts);
    // The flat export has one line for it.
    expect(page.summary.replaceAll("\n", " ")).toBe(summary.replaceAll("\n", " "));
  });
});

test.each([
  ["in text", "API\n\nDatatypes\n\nHTTP method and URI are told elsewhere.\n\n$db String, optional Company"],
  ["in HTML", "<h1>Datatypes</h1><p>HTTP method and URI are told elsewhere.</p><p>Integer</p>"],
])("a page about something else is one error, also where its words are those of rows: %s", (_, page) => {
  expect(readPage(page).found.map(({ code }) => code)).toEqual(["page/not-a-resource"]);
});
