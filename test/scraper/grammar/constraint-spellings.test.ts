import { describe, expect, test } from "vitest";
import type { LeafField } from "../../../scraper/model/body.js";
import type { UriParameter } from "../../../scraper/model/header-facts.js";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import type { Constraints } from "../../../scraper/model/value.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { httpMethods, type PathItem, type Schema } from "../../../spec/document/openapi.js";
import { buildDocument } from "../../support/build-document.js";
import { layouts, type PageLayout, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

const full = layouts.filter((layout): layout is PageLayout => !layout.startsWith("flat"));
const constraints: readonly (readonly [string, string, Constraints])[] = [
  ["nothing", "Integer", {}],
  ["a minimum", "Integer", { minimum: "100000" }],
  ["minimum 0 and default 0", "Integer", { minimum: "0", default: "0" }],
  ["a minimum that is also the default", "Integer", { minimum: "100000", default: "100000" }],
  ["a minimum beyond 32 bits", "Long", { minimum: "1000000000000" }],
  ["negative bounds", "Integer", { minimum: "-10", maximum: "-1" }],
  ["decimals", "Decimal", { minimum: "0.01", maximum: "99.95", default: "1.5" }],
  ["twenty digits", "Decimal", { maximum: "99999999999999999999" }],
  ["a comma between thousands", "Integer", { maximum: "12,345" }],
  ["a pattern with commas, colons and bars", "String", { pattern: "^[0-9]{1,3}(,|: )[a-z]+$" }],
  ["a pattern with doubled backslashes", "String", { pattern: "^(\\\\\\\\[^|<>]+)$" }],
  ["a pattern without anchors", "String", { pattern: "[&%#@'/]" }],
  ["lengths", "String", { minimum: "1", maximum: "4500" }],
  ["a default of several words", "String", { default: "In progress" }],
  ["a default in quotes", "String", { default: '"JSON"' }],
  ["a small default of a Boolean", "Boolean", { default: "false" }],
  ["a time as default", "Time", { default: "08:00:00" }],
];

const global = quietPage.queryParameters;

function readWith(content: Partial<PageContent>, layout: PageLayout) {
  const { page, found, unexplained } = readPage(writePage({ ...quietPage, ...content }, layout));
  // A row without a text is reported elsewhere.
  expect(
    found.filter(({ code, message }) => !code.startsWith("flat/") && !message.includes("has no text")),
  ).toEqual([]);
  expect(unexplained).toBe(0);
  return page;
}

describe.each(layouts)("constraints in the layout %s", (layout) => {
  test.each(constraints)("%s", (_, type, stated) => {
    const path = "/system/things/{thingId}";
    const uri = { ...quietPage.uri, path, query: [] };
    const heading = `${quietPage.method} ${path.slice(1)}`;
    const inPath: UriParameter = { name: "thingId", type, description: "Which one", ...stated };
    const silent: UriParameter = { name: "thingId", type, ...stated };
    for (const parameter of [inPath, silent]) {
      expect(readWith({ heading, uri, uriParameters: [parameter] }, layout).uriParameters).toMatchObject([
        parameter,
      ]);
    }
    const inQuery = { name: "limit", type, description: "How far", ...stated };
    const { description: __, ...bare } = inQuery;
    for (const parameter of [inQuery, bare])
      expect(readWith({ queryParameters: [parameter, ...global] }, layout).queryParameters).toMatchObject([
        parameter,
        ...global,
      ]);
  });
});

describe.each(full)("constraints of fields in the layout %s", (layout) => {
  test.each(constraints)("%s", (_, type, stated) => {
    const field: LeafField = {
      kind: "leaf",
      xmlName: "Limit",
      jsonName: "limit",
      marker: "optional",
      description: "How far",
      type,
      ...stated,
    };
    const fields = [field, { ...field, xmlName: "Again", jsonName: "again", domainValues: true as const }];
    const root = { kind: "object", xmlName: "Thing", jsonName: "thing", marker: "optional", fields } as const;
    expect(readWith({ request: { roots: [root] } }, layout).request?.roots).toMatchObject([root]);
  });
});

test("no digit of a bound is lost on its way into the document", () => {
  const page = readWith(
    {
      queryParameters: [
        { name: "far", type: "Decimal", maximum: "99999999999999999999" },
        { name: "fine", type: "Decimal", minimum: "0.12345678901234567" },
        { name: "many", type: "Integer", maximum: "12,345", default: "1,000" },
        ...global,
      ],
    },
    "lines",
  );
  const { value } = buildDocument([page], emptyNames);
  const item: PathItem | undefined = Object.values(value.document.paths ?? {})[0];
  const operation = httpMethods.map((method) => item?.[method]).find((one) => one !== undefined);
  const schemas = new Map<string, Schema | boolean | undefined>();
  for (const parameter of operation?.parameters ?? [])
    if ("name" in parameter) schemas.set(parameter.name, parameter.schema);
  expect(schemas.get("far")).toMatchObject({ maximum: 99999999999999999999n });
  expect(schemas.get("fine")).toMatchObject({ "x-rambase-minimum": "0.12345678901234567" });
  expect(schemas.get("many")).toMatchObject({ maximum: 12345, default: 1000 });
});
