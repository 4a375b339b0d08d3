import { expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import { buildDocument } from "../support/build-document.js";
import { loadFacts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";

function documentOf(content: PageContent, ...layouts: readonly PageLayout[]) {
  const files = layouts.map((layout) => ({
    file: layout,
    bytes: new TextEncoder().encode(writePage(content, layout)),
  }));
  return buildDocument(scrape(files).value.pages, emptyNames).value.document;
}

const facts = loadFacts("examples/facts").pages.map(({ content }) => content);
const made = Array.from({ length: 20 }, (_, seed) => randomContent(seed));

test("a flat export beside the same page in full changes nothing in the document", () => {
  for (const content of [...facts.slice(0, 20), ...made]) {
    const alone = documentOf(content, "lines");
    expect(documentOf(content, "lines", "flat")).toEqual(alone);
    expect(documentOf(content, "flat-piped", "lines")).toEqual(alone);
  }
});

test("a field whose container is not known is in the document, beside the structure", () => {
  const link: Field = {
    kind: "leaf",
    xmlName: "Link",
    jsonName: "link",
    type: "String",
    marker: "none",
    description: "Where it is",
  };
  const box = (xmlName: string): Field => {
    const code: Field = { ...link, xmlName: `${xmlName}Code`, jsonName: `${xmlName.toLowerCase()}Code` };
    return { kind: "object", xmlName, jsonName: xmlName.toLowerCase(), marker: "none", fields: [link, code] };
  };
  const root: Field = { ...box("Thing"), fields: [box("User"), box("Role")] } as Field;
  const content = { ...randomContent(1), response: { roots: [root] } };
  const text = JSON.stringify(documentOf(content, "flat"), (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  expect(text).toContain('"fields":[{"name":"link","schema":{"type":"string","description":"Where it is"');
});
