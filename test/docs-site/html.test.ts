import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { layouts, loadFacts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { smallContent } from "./small-content.js";

const structures = layouts.filter((layout) => layout.startsWith("html"));
const contents = [
  smallContent,
  ...loadFacts("examples/facts").pages.map(({ content }) => content),
  ...Array.from({ length: 60 }, (_, seed) => randomContent(seed)),
];

/** The text of the page's body with blanks evened out, as far as its elements part it. */
function textOf(content: PageContent, layout: PageLayout): string {
  const $ = load(writePage(content, layout));
  $("br").replaceWith(" ");
  return evened($("body").text());
}

function evened(text: string): string {
  return text.replace(/\s+/g, "");
}

function factsOf(content: PageContent): string[] {
  const fields = [...(content.request?.roots ?? []), ...(content.response?.roots ?? [])];
  const parameters = [...content.uriParameters, ...content.queryParameters];
  return [
    content.breadcrumb ?? "",
    content.heading ?? "",
    content.summary,
    content.uri.server + content.uri.path,
    `${content.resource?.id}, version ${content.resource?.version}`,
    ...parameters.flatMap(({ name, description, ...more }) => [name, description ?? "", ...limits(more)]),
    ...fields.flatMap(fieldFacts),
    ...content.errors.map(({ code, status, message }) => `Error ${code} HTTP ${status} ${message}`),
  ];
}

function fieldFacts(field: Field): string[] {
  const own = [`<${field.xmlName}`, `"${field.jsonName}`, field.description ?? ""];
  if (field.kind === "leaf") return [...own, `{${field.type}}</${field.xmlName}>`, ...limits(field)];
  if (field.kind === "object") return [...own, ...field.fields.flatMap(fieldFacts)];
  return [...own, `<${field.item.xmlName}`, ...field.item.fields.flatMap(fieldFacts)];
}

function limits(stated: {
  minimum?: string;
  maximum?: string;
  default?: string;
  pattern?: string;
}): string[] {
  return [stated.minimum, stated.maximum, stated.default, stated.pattern].filter(
    (limit) => limit !== undefined,
  );
}

describe.each(structures)("%s", (layout) => {
  it("shows every fact, escaped so that a reader sees it as it is", () => {
    for (const content of contents) {
      const text = textOf(content, layout);
      expect(factsOf(content).filter((fact) => !text.includes(evened(fact)))).toEqual([]);
    }
  });

  it("is a complete document that names its address", () => {
    const address = "https://api.rambase.net/documentation?resourceno=77&version=2";
    const $ = load(writePage(smallContent, layout, { address }));
    expect($("meta[charset]").attr("charset")).toBe("utf-8");
    expect($("link[rel=canonical]").attr("href")).toBe(address);
    expect(writePage(smallContent, layout)).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });

  it("has exactly the required names in bold, and the promised links", () => {
    const $ = load(writePage(smallContent, layout));
    expect(
      $("b, strong")
        .toArray()
        .map((name) => $(name).text()),
    ).toEqual(["Email", "email"]);
    const links = $("a")
      .toArray()
      .map((link) => $(link).text());
    expect(links.filter((link) => link === "here" || link === "query parameters")).toEqual([
      "here",
      "here",
      "query parameters",
    ]);
  });
});

it("numbers, indentation and tooltips stand in unlike places", () => {
  const start = /The following body.*?VATCodes&gt;/s;
  const [inTables, inLists, inDivs] = structures.map(
    (layout) => start.exec(writePage(smallContent, layout))?.[0],
  );
  expect(inTables).toContain('<td class="number">3</td><td><code>\u00a0\u00a0\u00a0\u00a0\u00a0&lt;<span');
  expect(inLists).toContain("<li><pre>     &lt;VATCodes&gt;");
  expect(inDivs).toMatch(
    /<div class="tip">.*<\/div><span class="number">3<\/span> <span class="punctuation">&lt;</,
  );
});
