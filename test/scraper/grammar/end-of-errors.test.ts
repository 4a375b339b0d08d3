import { describe, expect, test } from "vitest";
import { writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

const html = writePage({ ...quietPage, errors: [] }, "html-lists");
const opening = /<p[^>]*>Possible error codes the response might return:<\/p>/.exec(html)?.[0] ?? "";

/** What is read of the list of errors, and the lines of the file at which something is reported. */
function read(list: string) {
  const text = html.replace(opening, `${opening}\n${list}`);
  const lines = text.split("\n");
  const { page, found } = readPage(text);
  return {
    errors: page.errors.map(({ code, status, message }) => `${code} ${status} ${message}`),
    reported: [...new Set(found.map(({ line = 0 }) => lines[line - 1]))],
  };
}

const whole = "Error 104711 HTTP 404 Shelf not found";
const readWhole = ["104711 404 Shelf not found"];

describe("a message of the list that has lost its error is no part of the site's frame", () => {
  test.each([
    ["divs", [`<div>${whole}</div>`], "<div><b>The shelf is full</b></div>", ""],
    [
      "paragraphs",
      [`<p>${whole}</p>`, `<p>${whole.replaceAll("1", "2")}</p>`],
      "<p>The shelf is full</p>",
      "",
    ],
    ["a list", ["<ul>", `<li>${whole}</li>`], "<li>The shelf is full</li>", "</ul>"],
    ["a table", ["<table>", `<tr><td>${whole}</td></tr>`], "<tr><td>The shelf is full</td></tr>", "</table>"],
    ["lines", [`<div>${whole}<br>`], "The shelf is full<br>", "</div>"],
    ["the only one", [], "<div><b>The shelf is full</b></div>", ""],
    ["the only one of a list", ["<ul>"], "<li>The shelf is full</li>", "</ul>"],
    [
      "a foreign part before it",
      ["<ul><li>Error 104711 HTTP 404<p>New</p>"],
      "<p>Shelf not found</p>",
      "</ul>",
    ],
  ])("%s", (_, above, lost, below) => {
    expect(read([...above, lost, below].join("\n")).reported).toEqual([lost]);
  });
});

describe("what stands outside of the list is the site's frame", () => {
  test.each([
    ["behind a list", `<ul><li>${whole}</li></ul><p>Was this of help?</p>`],
    ["behind paragraphs", `<p>${whole}</p><div>Was this of help?</div><p>Last changed in May</p>`],
    [
      "behind the element that holds the list",
      `<div><div>${whole}</div></div></article><div>Was this of help?</div>`,
    ],
  ])("%s", (_, list) => {
    expect(read(list)).toEqual({ errors: readWhole, reported: [] });
  });

  test("an error that lost its message does not take it for one", () => {
    const cut = "<p>Error 104711 HTTP 404</p>";
    expect(read(`${cut}\n<div>Was this of help?</div>`)).toEqual({
      errors: ["104711 404 "],
      reported: [cut],
    });
  });
});
