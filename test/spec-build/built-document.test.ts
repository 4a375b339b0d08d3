import { describe, expect, test } from "vitest";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { buildDocument } from "../../spec/build/build-document.js";
import { openDocument, printBuilt, printBuiltSources } from "../../spec/build/built-document.js";
import { draftPages } from "../../spec/build/draft/draft-pages.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import { printSources } from "../../spec/evidence/sources-file.js";
import { printDocument } from "../../spec/print/print-document.js";
import { layouts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { plainPage } from "./pages.js";

function built(contents: readonly Partial<PageContent>[], layout: (i: number) => PageLayout) {
  const files = contents.map((content, i) => ({
    file: `page-${i}.html`,
    bytes: new TextEncoder().encode(writePage({ ...plainPage, ...content }, layout(i))),
  }));
  return buildDocument(draftPages(scrape(files).value.pages), emptyNames).value;
}

/** A body with one value. */
function body(name: string, value: { readonly type: string; readonly [constraint: string]: string }) {
  const field = { kind: "leaf", xmlName: "Value", jsonName: "value", marker: "none", ...value } as const;
  return {
    roots: [{ kind: "object", xmlName: name, jsonName: name.toLowerCase(), marker: "none", fields: [field] }],
  } as const;
}

const random = Array.from({ length: 40 }, (_, i) => randomContent(2000 + i));
const of = (path: string, page: Partial<PageContent>) => ({
  ...page,
  uri: { server: "https://api.rambase.net", path, query: [] },
});
const shared = ["/system/a", "/system/b"].map((path) =>
  of(path, { method: "GET", response: body("Thing", { type: "String" }) }),
);
const large = of("/system/c", {
  request: body("Large", { type: "Long", maximum: "9223372036854775807", description: "Up: to {it}" }),
});

describe.each([
  ...layouts.map((layout) => [`random pages, ${layout}`, built(random, () => layout)] as const),
  ["random pages of all layouts", built(random, (i) => layouts[i % layouts.length] ?? "lines")] as const,
  ["pages that share a schema", built(shared, () => "html-lists")] as const,
  ["numbers beyond 2^53", built([large], () => "html-lists")] as const,
])("%s", (_, one) => {
  const { document, sources } = openDocument(one);

  test("are written in the same bytes without opening the document", () => {
    expect(Object.keys(document.components?.schemas ?? {}).length).toBeGreaterThan(2);
    expect(printBuilt(one, "yaml").toString()).toBe(printDocument(document, "yaml"));
    expect(printBuilt(one, "json").toString()).toBe(printDocument(document, "json"));
    expect(printBuiltSources(one).toString()).toBe(printSources(sources, document));
  });
});

test("evidence stands in the order of its pointers", () => {
  const pointers = Object.keys(openDocument(built([...random, ...shared], () => "html-divs")).sources);
  expect(pointers).toEqual([...pointers].sort());
});
