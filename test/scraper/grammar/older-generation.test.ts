import { describe, expect, test } from "vitest";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { scrape } from "../../../scraper/scrape.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { buildDocument } from "../../support/build-document.js";
import { layouts, writePage } from "../../support/docs-site/index.js";
import { writeOlderPage } from "../../support/docs-site/older/write-older.js";
import { bareContent } from "../page-content.js";

const path = "/sales/orders/{orderId}/items/{itemId}/api-operations/100016/instances";
const content: PageContent = {
  older: { version: 4 },
  heading: `POST ${path.slice(1)}`,
  summary: "",
  isApiOperation: true,
  method: "POST",
  uri: { server: "https://api.rambase.net", path, query: [] },
  assumed: { server: "pages of the older generation name no host" },
  uriParameters: [
    { name: "orderId", type: "Integer", description: "Number of the order" },
    { name: "itemId", type: "Integer" },
  ],
  customFields: false,
  status: 200,
  request: {
    roots: [
      {
        kind: "object",
        xmlName: "Parameters",
        jsonName: "parameters",
        marker: "optional",
        fields: [
          {
            kind: "leaf",
            xmlName: "Quantity",
            jsonName: "quantity",
            type: "Decimal",
            marker: "optional",
            description: "How many are moved",
            minimum: "1",
            default: "2.5",
          },
        ],
      },
    ],
  },
  queryParameters: [
    { name: "$db", type: "String", description: "Company database" },
    { name: "$format", type: "String", description: 'Either "xml" or "json"' },
    { name: "$lang", type: "String", description: "Language of the answer" },
    { name: "$useMinimumVersion", type: "Integer", description: "Version to run" },
  ],
  filters: [],
  namedFilters: [],
  sortable: [],
  operations: [],
  errors: [],
};
const address = "https://api.rambase.net/documentation/tagview/?resourceno=325&version=21&operationid=100016";

function read(text: string, from?: string) {
  const bytes = new TextEncoder().encode(text);
  const { value, issues } = scrape([{ file: "page", bytes, ...(from !== undefined && { address: from }) }]);
  const lines = value.reports[0]?.lines;
  return { page: value.pages[0], report: value.reports[0], issues, unexplained: lines?.unexplained };
}

describe.each(layouts)("a page of the older generation in the layout %s", (layout) => {
  const text = writeOlderPage(content, layout);
  const { page, issues, unexplained, report } = read(text);

  test("is read whole, with a warning that says what was assumed", () => {
    const others = issues.filter(({ code }) => !code.startsWith("flat/"));
    expect(others).toMatchObject([
      { code: "page/older-generation", severity: "warning", message: expect.stringContaining("its server") },
    ]);
    expect({ unexplained, layout: report?.layout }).toEqual({
      unexplained: 0,
      layout: layout.startsWith("flat") ? "flat" : layout.startsWith("html") ? "html" : "lines",
    });
    const facts = JSON.parse(
      JSON.stringify(page && bareContent(page), (key, value) =>
        key === "flat" || key === "recovered" ? undefined : value,
      ),
    );
    expect(facts).toEqual(bareContent(content));
  });

  test("that ends too early is an error, wherever it ends", () => {
    const end = text.lastIndexOf("See the page about query parameters");
    const start = text.indexOf("Success HTTP");
    for (let at = start; at < end; at += 61) {
      const cut = read(text.slice(0, at));
      expect({ at, codes: cut.issues.some(({ severity }) => severity === "error") }).toEqual({
        at,
        codes: true,
      });
    }
  });

  test("without a body is read", () => {
    const { request: _, ...empty } = content;
    const { page } = read(writeOlderPage(empty, layout));
    expect(page?.request).toBeUndefined();
    expect(page?.queryParameters).toHaveLength(4);
  });
});

test("rows of the query table need not say that they are optional", () => {
  const { page, unexplained } = read(writeOlderPage(content, "lines").replaceAll(", optional", ""));
  expect(unexplained).toBe(0);
  expect(page && bareContent(page)).toEqual(bareContent(content));
});

test("the document says what was assumed, and has the numbers of the address", () => {
  const { page } = read(writeOlderPage(content, "html-tables"), address);
  const { value, issues } = buildDocument(page ? [page] : [], emptyNames);
  expect(issues).toEqual([]);
  expect(value.document.servers).toEqual([{ url: "https://api.rambase.net" }]);
  expect(value.document.paths?.[path]?.post).toMatchObject({
    "x-rambase": {
      resource: { id: 325, version: 21 },
      version: 4,
      operation: 100016,
      assumed: {
        server: "pages of the older generation name no host",
        resource: "the parent's, from the page's address",
      },
      page: address,
    },
    responses: { "200": {} },
  });
});

test("an operation whose path does not name its number has it from the address", () => {
  const short = path.replace("/api-operations/100016/instances", "");
  const other = { ...content, heading: `POST ${short.slice(1)}`, uri: { ...content.uri, path: short } };
  const { page } = read(writeOlderPage(other, "lines"), address);
  const { document } = buildDocument(page ? [page] : [], emptyNames).value;
  expect(document.paths?.[short]?.post?.["x-rambase"]).toMatchObject({ operation: 100016 });
});

test("a page of today speaks for the path rather than an older one", () => {
  const today: PageContent = { ...content, resource: { id: 7, version: 3 }, summary: "Moves items." };
  const files = { a: writeOlderPage(content, "lines"), b: writePage(today, "lines") };
  const pages = Object.entries(files).flatMap(([file, text]) => {
    const found = read(text, file === "a" ? address : undefined).page;
    return found ? [{ ...found, file }] : [];
  });
  const { value, issues } = buildDocument(pages, emptyNames);
  expect(value.document.paths?.[path]?.post?.["x-rambase"]).toMatchObject({
    resource: { id: 7, version: 3 },
  });
  expect(issues).toMatchObject([{ code: "pages/other-resource", file: "a" }]);
});
