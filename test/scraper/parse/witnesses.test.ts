import { expect, test } from "vitest";
import { loadFacts, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const page = loadFacts("examples/facts").pages.find(
  ({ content }) => content.method === "GET" && content.uriParameters.length === 1,
);
if (!page) throw new Error("the facts have no page with one URI parameter");
const text = writePage(page.content, "lines");
const name = page.content.uriParameters[0]?.name ?? "";

test("a heading that contradicts the header table is reported; the table stands", () => {
  const { page: read, issues } = readPage(text.replace(/^GET /m, "PUT "));
  expect(issues).toEqual([expect.stringMatching(/^page\/witnesses-differ: The heading says "PUT /)]);
  expect(read.method).toBe("GET");
});

test("a placeholder without a row, and a row without a placeholder, are reported", () => {
  const { issues } = readPage(text.replace(`- URI parameter {${name}}`, "- URI parameter {other}"));
  expect(issues).toEqual([
    `page/witnesses-differ: The path has {${name}}, but the header table has no row for it.`,
    "page/witnesses-differ: The header table has a row for {other}, which the path does not have.",
  ]);
});
