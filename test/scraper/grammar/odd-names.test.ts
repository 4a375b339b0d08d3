import { describe, expect, test } from "vitest";
import type { Field, LeafField } from "../../../scraper/model/body.js";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { type PageLayout, writeMixedHtml, writePage } from "../../support/docs-site/index.js";
import { bareContent } from "../page-content.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

/** Words that mean something on these pages: labels, section words, datatypes, words of tooltips. */
const words = [
  "Parameters",
  "Parameter",
  "Error",
  "Errors",
  "HTTP",
  "Object",
  "Value",
  "Format",
  "API",
  "URI",
  "Uri",
  "Default",
  "Minimum",
  "Maximum",
  "MinimumValue",
  "MaximumValue",
  "DefaultValue",
  "IsRequired",
  "DataType",
  "Required",
  "Optional",
  "Field",
  "Tooltip",
  "Description",
  "Version",
  "Response",
  "Request",
  "Filters",
  "Operations",
  "Query",
  "Xml",
  "Json",
  "Copy",
  "Note",
  "String",
  "Integer",
  "Long",
  "Date",
  "Datetime",
  "Time",
  "Boolean",
  "Email",
  "APIResourceId",
  "VATCode",
  "ID",
  "X",
  "GET",
  "POST",
] as const;

const layouts: readonly PageLayout[] = [
  "lines",
  "flat",
  "flat-piped",
  "html-tables",
  "html-lists",
  "html-divs",
];

function json(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function leaf(xmlName: string, over: Partial<LeafField> = {}): LeafField {
  const base = {
    kind: "leaf",
    xmlName,
    jsonName: json(xmlName),
    marker: "optional",
    type: "String",
  } as const;
  return { ...base, description: `What it holds`, ...over };
}

function object(xmlName: string, fields: readonly Field[]): Field {
  return { kind: "object", xmlName, jsonName: json(xmlName), marker: "optional", fields };
}

/** The page as each layout gives it back, without the marks of a flat page's uncertain structure. */
function readBack(content: PageContent, layout: PageLayout) {
  const { page, found, unexplained } = readPage(writePage(content, layout));
  const errors = found.filter(({ code }) => !code.startsWith("flat/"));
  const facts = JSON.parse(
    JSON.stringify(bareContent(page), (key, value) =>
      key === "flat" || key === "recovered" ? undefined : value,
    ),
  );
  return { errors, unexplained, facts };
}

/** One page on which every word is a field, a query parameter and an error's message. */
const everywhere: PageContent = {
  ...quietPage,
  request: {
    roots: [object("Thing", [...words.map((word) => leaf(word)), leaf("Plain", { description: "Value" })])],
  },
  response: {
    roots: [
      object(
        "Things",
        words.map((word) => object(word, [leaf(word)])),
      ),
    ],
  },
  queryParameters: [
    ...words.flatMap((word) => [
      { name: json(word), type: "String", description: `${word} of it` },
      { name: word, type: "Integer", description: "How many", minimum: "1", default: "2" },
    ]),
    ...quietPage.queryParameters,
  ],
  errors: words.flatMap((word, i) => [
    { code: 100001 + 2 * i, status: 400, message: `${word} is missing` },
    { code: 100002 + 2 * i, status: 404, message: `Not a ${word} of ours` },
  ]),
};

test.each(layouts)("a word of the pages is a name like any other: %s", (layout) => {
  const { errors, unexplained, facts } = readBack(everywhere, layout);
  // The title Email is dropped by the flat export, and a container has no other trace of its name there.
  expect({ errors: layout.startsWith("flat") ? [] : errors, unexplained }).toEqual({
    errors: [],
    unexplained: 0,
  });
  const { request, response, ...rest } = bareContent(everywhere) as PageContent;
  expect(facts).toMatchObject(layout.startsWith("flat") ? rest : { ...rest, request, response });
});

describe.each(["lines", "flat", "html-tables", "html-divs"] as const)(
  "as the root of a body: %s",
  (layout) => {
    const told = words.filter((word) => word !== "Email" || layout !== "flat");
    test.each(told)("%s", (word) => {
      const fields = [leaf("Plain")];
      const content: PageContent = { ...quietPage, request: { roots: [object(word, fields)] } };
      const { errors, unexplained, facts } = readBack(content, layout);
      expect({ errors, unexplained }).toEqual({ errors: [], unexplained: 0 });
      const { request } = bareContent(content) as PageContent;
      expect(facts.request).toEqual(request);
    });
  },
);

test("and in any markup", () => {
  words.forEach((word, seed) => {
    const fields = [leaf(word), leaf("Plain", { description: word })];
    const content: PageContent = { ...quietPage, request: { roots: [object(word, fields)] } };
    const { page, issues } = readPage(writeMixedHtml(content, seed));
    expect({ word, seed, issues }).toEqual({ word, seed, issues: [] });
    expect(bareContent(page)).toEqual(bareContent(content));
  });
});
