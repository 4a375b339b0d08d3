import { describe, expect, test } from "vitest";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { scrape } from "../../../scraper/scrape.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { buildDocument } from "../../support/build-document.js";
import { type PageLayout, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

const server = "https://api.rambase.net";

function pageOf(method: string, path: string, over: Partial<PageContent> = {}): PageContent {
  const { request: _, ...rest } = quietPage;
  return {
    ...rest,
    method,
    heading: `${method} ${path.slice(1)}`,
    uri: { server, path, query: [] },
    uriParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({ name, type: "Integer" })),
    status: 200,
    ...over,
  };
}

function build(pages: readonly PageContent[], addresses: readonly string[] = []) {
  const files = pages.map((content, i) => {
    const bytes = new TextEncoder().encode(writePage(content, "html-tables"));
    const address = addresses[i];
    return { file: `page-${i}`, bytes, ...(address !== undefined && { address }) };
  });
  return buildDocument(scrape(files).value.pages, emptyNames);
}

test("operations that share 0, version 0 stay apart, by their numbers", () => {
  const operation = (number: number, summary: string) =>
    pageOf("POST", `/sales/quotes/{quoteId}/api-operations/${number}/instances`, {
      isApiOperation: true,
      summary,
      resource: { id: 0, version: 0 },
    });
  const { value, issues } = build([
    operation(100176, "Closes the quote."),
    operation(100221, "Opens the quote."),
    operation(101331, "if( a < b ) throw( 103950 );."),
  ]);
  expect(issues).toEqual([]);
  const found = Object.values(value.document.paths ?? {}).map((item) => item.post);
  expect(found.map((one) => one?.["x-rambase"])).toMatchObject(
    [100176, 100221, 101331].map((operation) => ({ operation, resource: { id: 0, version: 0 } })),
  );
  expect(found.map((one) => one?.summary)).toContain("if( a < b ) throw( 103950 );.");
  expect(new Set(found.map((one) => one?.operationId)).size).toBe(3);
});

test("an operation in disguise is a resource of its own", () => {
  const { value } = build([
    pageOf("POST", "/system/api/api-operations/100030", { resource: { id: 342, version: 3 } }),
  ]);
  const stated = value.document.paths?.["/system/api/api-operations/100030"]?.post?.["x-rambase"];
  expect(stated).toMatchObject({ resource: { id: 342, version: 3 } });
  expect(stated).not.toHaveProperty("operation");
});

test("of several versions in one folder the highest stands, and knows the others", () => {
  const versions = [10, 16, 14].map((version) =>
    pageOf("GET", "/system/roles", { resource: { id: 1916, version } }),
  );
  const { value, issues } = build(versions);
  expect(value.document.paths?.["/system/roles"]?.get?.["x-rambase"]).toMatchObject({
    resource: { id: 1916, version: 16 },
    otherVersions: [
      { id: 1916, version: 14 },
      { id: 1916, version: 10 },
    ],
  });
  expect(issues.map(({ code }) => code)).toEqual(["pages/older-version", "pages/older-version"]);
});

test("a page of the release site speaks of the same server", () => {
  const { value } = build(
    [pageOf("GET", "/finance/ledger", { resource: { id: 5288, version: 3 }, breadcrumb: "Finance APIs" })],
    ["https://apirelease.rambase.net/documentation/Finance/General%20ledger?resourceno=5288&version=3"],
  );
  expect(value.document.servers).toEqual([{ url: server }]);
});

describe.each<PageLayout>(["lines", "flat", "html-lists"])("a GET in the layout %s", (layout) => {
  test("has its page size, custom fields and query template", () => {
    const own = [
      { name: "new-framework", type: "Boolean", description: "Whether it is new" },
      { name: "objectType", type: "String", description: "Kind of it" },
    ];
    const content = pageOf("GET", "/system/things", {
      heading: "GET system/things?objectType={type}&new-framework={newFramework}",
      uri: {
        server,
        path: "/system/things",
        query: [
          { name: "objectType", placeholder: "type" },
          { name: "new-framework", placeholder: "newFramework" },
        ],
      },
      maximumPageSize: 400,
      customFields: true,
      queryParameters: [...own, ...quietPage.queryParameters],
    });
    const { page, found } = readPage(writePage(content, layout));
    expect(
      found.filter(({ code }) => code !== "flat/uncertain" && code !== "page/parameter-missing"),
    ).toEqual([]);
    const { document } = buildDocument([page], emptyNames).value;
    const operation = document.paths?.["/system/things"]?.get;
    expect(operation?.["x-rambase"]).toMatchObject({ maximumPageSize: 400, customFields: true });
    expect(operation?.parameters?.slice(0, 2)).toMatchObject([
      { name: "new-framework", in: "query", "x-rambase-placeholder": "newFramework" },
      { name: "objectType", in: "query", "x-rambase-placeholder": "type" },
    ]);
  });
});

test.each<PageLayout>(["lines", "flat", "html-divs"])(
  "a summary may be code of several lines: %s",
  (layout) => {
    const summary = "if( a < 1 && {OIN.ObjectId} > 2 )\n  throw( 103950 );";
    const { page, unexplained } = readPage(writePage(pageOf("GET", "/system/things", { summary }), layout));
    expect(unexplained).toBe(0);
    expect(page.summary.replaceAll(/\n\s+/g, "\n")).toBe(summary.replaceAll(/\n\s+/g, "\n"));
  },
);

test.each([
  ["lines", /This is an API operation\..*/, "$&\n\nLocked roles stay."],
  [
    "html-tables",
    /This is an API operation\.[^<]*(?:<[^p/][^>]*>[^<]*<\/\w+>[^<]*)*<\/p>/,
    "$&<p>Locked roles stay.</p>",
  ],
] as const)("a paragraph below the sentence of API operations is in the document: %s", (layout, at, by) => {
  const content = pageOf("POST", "/system/roles/{roleId}/api-operations/100147/instances", {
    isApiOperation: true,
    summary: "Copies a role.",
  });
  const bytes = new TextEncoder().encode(writePage(content, layout).replace(at, by));
  const { value, issues } = scrape([{ file: "page", bytes }]);
  expect(issues).toEqual([]);
  const [item] = Object.values(buildDocument(value.pages, emptyNames).value.document.paths ?? {});
  expect(item?.post).toMatchObject({ description: "Copies a role.\n\nLocked roles stay." });
});
