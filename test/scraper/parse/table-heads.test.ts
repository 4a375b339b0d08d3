import { describe, expect, test } from "vitest";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { bareContent } from "../page-content.js";
import { readPage } from "../read-page.js";

const content = randomContent(4);
const page = writePage(content, "html-tables");
const queryTable = /(placed after the resource URL.*?)(<table[^>]*>)/s;
const errorTable = /(Possible error codes.*?)(<table[^>]*>)/s;
const code = /(The following body must be added.*?<\/p>)/s;

function insert(place: RegExp, replacement: string) {
  expect(page).toMatch(place);
  return readPage(page.replace(place, replacement));
}

describe("headings and heads of tables below the sentence that opens a section are known", () => {
  test.each([
    ["a heading above the query table", queryTable, "$1<h3>Query parameters</h3>$2"],
    ["the names of its columns", queryTable, "$1$2<tr><th>Parameter</th><th>Description</th></tr>"],
    ["the same on one line", queryTable, "$1<div><b>Name</b> <b>Type</b> <b>Description</b></div>$2"],
    ["a heading above the errors", errorTable, "$1<h3>Error codes</h3>$2"],
    [
      "the names of their columns",
      errorTable,
      "$1$2<tr><th>Error</th><th>HTTP status</th><th>Message</th></tr>",
    ],
    ["a heading above code", code, "$1<h4>Request body</h4>"],
    ["the help of a code highlighter", code, '$1<div><a href="#">?</a></div>'],
  ])("%s", (_, place, replacement) => {
    const { page: read, issues, unexplained } = insert(place, replacement);
    expect({ issues, unexplained }).toEqual({ issues: [], unexplained: 0 });
    expect(bareContent(read)).toEqual(bareContent(content));
  });

  test("other words there stay unexplained", () => {
    expect(insert(queryTable, "$1<p>Level Integer</p>$2").unexplained).toBe(1);
    expect(insert(errorTable, "$1<p>Level</p>$2").unexplained).toBe(1);
    expect(insert(code, "$1<p>?</p>").issues).not.toEqual([]);
  });
});
