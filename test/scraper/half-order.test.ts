import { describe, expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import { buildDocument } from "../support/build-document.js";
import { loadFacts, randomContent, writePage } from "../support/docs-site/index.js";
import { bareContent } from "./page-content.js";
import { readPage } from "./read-page.js";

const halves = /(<ol.*?<\/ol>)\s*(<ol.*?<\/ol>)/gs;
const facts = loadFacts("examples/facts").pages.map(({ content }) => content);
const contents = [...facts, ...Array.from({ length: 40 }, (_, seed) => randomContent(seed))];

test("the JSON half may stand before the XML half", () => {
  for (const content of contents) {
    const { page, issues } = readPage(writePage(content, "html-lists").replaceAll(halves, "$2$1"));
    expect(issues).toEqual([]);
    expect(bareContent(page)).toEqual(bareContent(content));
  }
});

describe("a page without the XML half", () => {
  const leaf: Field = {
    kind: "leaf",
    xmlName: "RowNo",
    jsonName: "rowNo",
    type: "Integer",
    marker: "none",
  };
  const rows: Field = {
    kind: "array",
    xmlName: "Rows",
    jsonName: "rows",
    marker: "none",
    item: { xmlName: "Line", marker: "none", fields: [leaf] },
  };
  const root: Field = { kind: "object", xmlName: "Mini", jsonName: "mini", marker: "none", fields: [rows] };
  const content: PageContent = { ...randomContent(1), response: { roots: [root] } };
  const { page } = readPage(writePage(content, "html-lists").replaceAll(halves, "$2"));

  test("has lists whose items have no name", () => {
    expect(page.response?.roots[0]).toMatchObject({
      fields: [{ jsonName: "rows", item: { fields: [{ jsonName: "rowNo" }] } }],
    });
    expect(JSON.stringify(page.response)).not.toContain('"xmlName":"Item"');
  });

  test("gives a schema that says nothing of their XML", () => {
    const { document } = buildDocument([page], emptyNames).value;
    const text = JSON.stringify(document.components?.schemas);
    expect(text).toContain('"xml":{"name":"Rows","wrapped":true}');
    expect(text).toMatch(
      /"items":\{"type":"object","properties":\{"rowNo":\{[^{}]*"xml":\{"name":"RowNo"\}\}\}\}/,
    );
  });
});
