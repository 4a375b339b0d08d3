import { expect, test } from "vitest";
import type { Field } from "../../../scraper/model/body.js";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

function leaf(xmlName: string, marker: "required" | "optional"): Field {
  const jsonName = xmlName.toLowerCase();
  return { kind: "leaf", xmlName, jsonName, type: "String", marker, description: `About ${xmlName}` };
}

function page(...fields: readonly Field[]): string {
  const root: Field = { kind: "object", xmlName: "Role", jsonName: "role", marker: "none", fields };
  const content: PageContent = { ...randomContent(1), request: { roots: [root] } };
  return writePage(content, "html-lists");
}

const name = leaf("Name", "required");
const note = leaf("Note", "optional");
const kind = leaf("Kind", "required");

/** What is said about bold names, and the text of the lines where it is said. */
function boldIssues(html: string) {
  const lines = html.split("\n");
  const found = readPage(html).found.filter(({ code }) => code === "tooltip/bold-differs");
  return found.map(({ message, line }) => [message, lines[(line ?? 0) - 1]?.replace(/<[^>]*>/g, "").trim()]);
}

test("bold names agree with their tooltips", () => {
  expect(readPage(page(name, note, kind)).issues).toEqual([]);
});

test("a bold name whose tooltip says that it is optional is reported in both halves", () => {
  const html = page(name, note, kind)
    .replace(/Required\/mandatory field(.*About Name)/g, "$1")
    .replace(/(About Name<\/p>)/g, "$1<p>This field is optional.</p>");
  expect(boldIssues(html)).toEqual([
    [
      expect.stringMatching(
        /^The name "Name" \(line \d+\) is in bold, as required fields are, but the field's tooltip says "This field is optional\." \(line \d+\)\.$/,
      ),
      expect.stringContaining("&lt;Name&gt;"),
    ],
    [expect.stringContaining('The name "name"'), expect.stringContaining("&quot;name&quot;:")],
  ]);
});

test("a bold name whose tooltip says nothing is reported, also where it is the only required one", () => {
  const html = page(name, note).replaceAll("Required/mandatory field", "");
  expect(boldIssues(html)).toEqual([
    [expect.stringContaining("the field's tooltip says nothing about it"), expect.anything()],
    [expect.stringContaining("the field's tooltip says nothing about it"), expect.anything()],
  ]);
});

test("a required name that is not bold is reported where others are", () => {
  const html = page(name, note, kind).replace("<strong>Kind</strong>", "Kind");
  expect(boldIssues(html)).toEqual([
    [
      expect.stringMatching(/^The name "Kind" .* is not in bold.*"Required\/mandatory field" \(line \d+\)/),
      expect.stringContaining("&lt;Kind&gt;"),
    ],
  ]);
});

test.each([
  ["bold cannot be seen", page(name, note, kind).replaceAll(/<\/?strong>/g, "")],
  [
    "one half has no bold",
    page(name, note, kind).replaceAll(/(&lt;|<pre> *)<strong>(\w+)<\/strong>&gt;/g, "$1$2&gt;"),
  ],
  [
    "all names are bold",
    page(name, note, kind).replaceAll(
      /(&lt;|&quot;|")(Note|note|Role|role)(?=&gt;|&quot;|")/g,
      "$1<strong>$2</strong>",
    ),
  ],
  ["everything is required", page(name, kind)],
])("no alarm where %s", (_, html) => {
  expect(boldIssues(html)).toEqual([]);
});
