import { describe, expect, test } from "vitest";
import type { Field, PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { loadFacts, randomContent, writePage } from "../support/docs-site/index.js";
import { bareContent } from "./page-content.js";
import { readPage } from "./read-page.js";

const facts = loadFacts("examples/facts").pages.map(({ content }) => content);
const made = Array.from({ length: 120 }, (_, seed) => randomContent(seed));
const contents = [...facts, ...made].filter(isTellable);

/** The flat export shows no border between a summary of several lines and the notice of a deprecated page. */
function isTellable({ summary, deprecation }: PageContent): boolean {
  return deprecation === undefined || !summary.includes("\n");
}

function file(name: string, text: string) {
  return { file: name, bytes: new TextEncoder().encode(text) };
}

/** The page's facts without the marks of where a structure came from. */
function facing(page: PageContent | undefined): unknown {
  return JSON.parse(
    JSON.stringify(bareContent(page as PageContent), (key, value) =>
      key === "flat" || key === "recovered" ? undefined : value,
    ),
  );
}

/** The page's facts, with its bodies as plain rows of values: what the flat export shows for certain. */
function withoutStructure(page: PageContent | undefined): unknown {
  const { request, response, ...rest } = facing(page) as PageContent;
  return { ...rest, request: leaves(request?.roots ?? []), response: leaves(response?.roots ?? []) };
}

function leaves(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    if (field.kind === "leaf") return [field];
    return leaves(field.kind === "object" ? field.fields : field.item.fields);
  });
}

describe.each(["flat", "flat-piped"] as const)("the export %s", (layout) => {
  test("beside the same page in full, has its structure back with nothing lost", () => {
    for (const content of contents) {
      const full = file("full", writePage(content, "html-lists"));
      const { value, issues } = scrape([file("flat", writePage(content, layout)), full]);
      expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(facing(value.pages.find((page) => page.file === "flat"))).toEqual(bareContent(content));
    }
  });

  test("alone, states every value; its structure is marked as uncertain", () => {
    for (const content of contents) {
      const { value, issues } = scrape([file("flat", writePage(content, layout))]);
      expect(withoutStructure(value.pages[0])).toEqual(withoutStructure(content));
      const bodies = [content.request, content.response].filter((body) => body !== undefined);
      expect(issues.map(({ code }) => code)).toEqual(bodies.map(() => "flat/uncertain"));
      expect(value.reports[0]?.lines.unexplained).toBe(0);
    }
  });
});

/** A page whose response has these fields. */
function answering(...fields: readonly Field[]): PageContent {
  const root: Field = { kind: "object", xmlName: "Thing", jsonName: "thing", marker: "none", fields };
  const { request: _, ...page } = randomContent(1);
  return { ...page, response: { roots: [root] } };
}

const link: Field = {
  kind: "leaf",
  xmlName: "Link",
  jsonName: "link",
  type: "String",
  marker: "none",
  description: "> 0 when used",
};

test("a description may begin with the sign that ends a tag", () => {
  const { page } = readPage(writePage(answering(link), "flat"));
  expect(leaves(page.response?.roots ?? [])).toMatchObject([link]);
});

test("a second field of one name, whose container the export does not show, is named", () => {
  const box = (xmlName: string): Field => ({
    kind: "object",
    xmlName,
    jsonName: xmlName.toLowerCase(),
    marker: "none",
    fields: [link, { ...link, xmlName: "Id", jsonName: "id" }],
  });
  const { issues } = readPage(writePage(answering(box("User"), box("Role")), "flat"));
  expect(issues).toEqual([expect.stringContaining("second field called Link")]);
});
