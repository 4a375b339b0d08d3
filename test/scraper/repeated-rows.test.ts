import { expect, test } from "vitest";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { readPage } from "./read-page.js";

const days = { name: "days", type: "String", description: "Days to list" };
const gone = { code: 100902, status: 404, message: "Not found" };
const content: PageContent = { ...randomContent(1), queryParameters: [days], errors: [gone], filters: [] };
/** Every page has these; they stand last and are not shown. */
const others = randomContent(1).queryParameters;

function read(change: Partial<PageContent>) {
  const own = change.queryParameters ?? content.queryParameters;
  const rows = own.length === 0 ? [] : [...own, ...others];
  const { page, found } = readPage(writePage({ ...content, ...change, queryParameters: rows }, "html-lists"));
  const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, at: undefined }));
  return {
    parameters: bare(page.queryParameters.slice(0, -others.length)),
    errors: bare(page.errors),
    issues: found.map(({ code, severity }) => `${severity} ${code}`),
  };
}

test("a query parameter that comes again is read once", () => {
  const { parameters, issues } = read({ queryParameters: [days, days] });
  expect(parameters).toEqual([days]);
  expect(issues).toEqual(["info page/row-repeated"]);
});

test("a query parameter stated in two ways is read once, with a warning", () => {
  const { parameters, issues } = read({ queryParameters: [days, { ...days, type: "Integer" }] });
  expect(parameters).toEqual([days]);
  expect(issues).toEqual(["warning page/rows-differ"]);
});

test("an error that comes again is read once", () => {
  const { errors, issues } = read({ errors: [gone, gone] });
  expect(errors).toEqual([gone]);
  expect(issues).toEqual(["info page/row-repeated"]);
});

test("an error with two messages is kept with both, with a warning", () => {
  const both = [gone, { ...gone, message: "Removed" }];
  const { errors, issues } = read({ errors: both });
  expect(errors).toEqual(both);
  expect(issues).toEqual(["warning page/rows-differ"]);
});

test("a page without any query parameter is reported", () => {
  expect(read({ queryParameters: [] }).issues).toEqual(["warning page/no-query-parameters"]);
});

test("a section's first sentence is no row of the section when it comes again", () => {
  const text = writePage(randomContent(1), "lines");
  const sentence = text.split("\n").find((line) => line.startsWith("Read more about filters")) ?? "";
  const { page, found } = readPage(text.replace(sentence, `${sentence}\n${sentence}`));
  expect(page.filters).toEqual([]);
  expect(found.map(({ code }) => code)).toEqual(["page/section-repeated"]);
});
