import { describe, expect, test } from "vitest";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const { request: _, ...content } = randomContent(1);

// A list with an own query parameter, rows of filters, and errors.
const good = writePage(
  {
    ...content,
    method: "GET",
    heading: "GET base/items/{itemId}/operations?from={from}",
    uri: {
      server: "https://api.rambase.net",
      path: "/base/items/{itemId}/operations",
      query: [{ name: "from", placeholder: "from" }],
    },
    uriParameters: [{ name: "itemId", type: "Integer", minimum: "100000", description: "The item" }],
    maximumPageSize: 80,
    status: 200,
    queryParameters: [
      { name: "from", type: "Integer", minimum: "1", default: "5", description: "First one" },
      ...["$lang", "$access_token", "$db", "$expand", "$select"].map((name) => text(name)),
      { ...text("$useMinimumVersion"), type: "Integer" },
      text("$format"),
    ],
    filters: [row("customerId", "Integer"), row("paid", "Boolean")],
    errors: [{ code: 101052, status: 400, message: "The item is locked" }],
  },
  "lines",
);

function text(name: string) {
  return { name, type: "String", description: `Text of ${name.slice(1)}` };
}

function row(name: string, type: string) {
  return { name, type, description: "Only these", text: `${name} ${type} Only these` };
}

/** What is said of the page with one text in place of another, and the lines that it is said of. */
function said(old: string, by: string) {
  expect(good).toContain(old);
  const page = good.replace(old, by);
  return readPage(page).found.map(({ line = 0 }) => page.split("\n")[line - 1]);
}

test("the page itself is good", () => {
  expect(readPage(good).found).toEqual([]);
});

describe("a value that no page has had, or that contradicts another one, is reported at its line", () => {
  test.each([
    ["host", "api.rambase.net/base", "api.rambose.net/base", /^URI/],
    ["page size", "($top) 80", "($top) 81", /^Maximum page size/],
    ["version", ", version 50", ", version 0", /^API resource identifier/],
    ["status", "code 200", "code 202", /^Successful/],
    ["bound and datatype", "Integer, minimum 100000", "String, minimum 100000", /^- URI parameter/],
    ["bound too large", "Integer, minimum 100000", "Integer, minimum 3000000000", /^- URI parameter/],
    ["default below the minimum", "Default: 5", "Default: 0", /^from Integer/],
    ["error number", "Error 101052", "Error 10152", /^Error/],
    ["unknown shared parameter", "$expand String", "$exqand String", /^\$exqand/],
    ["template without row", "from={from}\n", "form={from}\n", /GET|URI/],
    ["bound of a shared parameter", "Text of lang", "Text of lang\n\nDefault: 1", /^\$lang/],
    ["a shared parameter without its sign", "$useMinimumVersion", "useMinimumVersion", /^useMinimumVersion/],
    ["the foot of the page in a message", "The item is locked", "\u00a9 2026 The company", /^Error/],
    ["a version's row in a message", "The item is locked", "This version Version 17", /^Error/],
    ["two lines of a URI parameter", "} The item", "} The item\nAnother text", /^- URI parameter/],
    ["a notice without its rows", content.summary, `${content.summary}\nIt is deprecated.`, /^[A-Z]/],
    ["a row of the header above it", "GET base", "URI https://example.org/\nGET base", /^URI|^GET|^\w/],
    ["the same twice", "Text of lang", "Text of lang\nText of lang", /^\$lang/],
    ["foreign words", "Only these", "We use cookies", /^customerId/],
    ["a row in a row", "customerId Integer Only these\n", "customerId Integer Only these ", /^customerId/],
    ["the same row twice", "paid Boolean", "customerId Boolean", /^customerId Boolean/],
    ["a letter of another script", "Text of lang", "Text of l\u0430ng", /^\$lang/],
    ["a sign that nobody sees", "Text of lang", "Text of la\u200bng", /^\$lang/],
    ["what HTML writes for a sign", "Text of lang", "Text of &lt;lang", /^\$lang/],
  ])("%s", (_, old, by, line) => {
    const lines = said(old, by);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.some((one) => line.test(one ?? ""))).toBe(true);
  });
});

test("texts of shared parameters that were exchanged are reported at both rows", () => {
  const [lang, token] = ["Language of the texts", "Token from the login"];
  const exchanged = good.replace("Text of lang", token).replace("Text of access_token", lang);
  const issues = readPage(exchanged).found;
  expect(issues.map(({ line = 0 }) => exchanged.split("\n")[line - 1]?.split(" ")[0])).toEqual([
    "$access_token",
    "$lang",
  ]);
  expect(readPage(good.replace("Text of lang", lang).replace("Text of access_token", token)).found).toEqual(
    [],
  );
});

test("a method that does not go with the rest of the page is reported at its row", () => {
  const lines = said("HTTP method GET", "HTTP method DELETE");
  expect(lines).toContain("HTTP method DELETE");
});

test("a body without even its label is reported where its section begins", () => {
  const flat = good.replace(/(The following body[^\n]*\n)[\s\S]*?(?=The query string)/, "$1");
  const issues = readPage(flat).found.filter(({ code }) => code === "page/body-missing");
  expect(issues.map(({ line = 0 }) => flat.split("\n")[line - 1]?.slice(0, 18))).toEqual([
    "The following body",
  ]);
});
