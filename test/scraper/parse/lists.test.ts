import { expect, test } from "vitest";
import type { Field } from "../../../scraper/model/body.js";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { outline } from "../page-content.js";
import { readPage } from "../read-page.js";

const leaf = (xmlName: string): Field => ({
  kind: "leaf",
  xmlName,
  jsonName: xmlName.toLowerCase(),
  type: "String",
  marker: "none",
  description: `About ${xmlName}`,
});
const list: Field = {
  kind: "array",
  xmlName: "Steps",
  jsonName: "steps",
  marker: "none",
  item: { xmlName: "Step", marker: "none", fields: [leaf("Name"), leaf("Note")] },
};
const root: Field = {
  kind: "object",
  xmlName: "Plan",
  jsonName: "plan",
  marker: "none",
  fields: [leaf("Id"), list],
};
const { request: _, ...rest } = randomContent(1);
const content: PageContent = { ...rest, response: { roots: [root] } };
const good = writePage(content, "lines");

function read(before: string | RegExp, after: string) {
  const text = good.replace(before, after);
  expect(text).not.toBe(good);
  const { page, issues, found } = readPage(text);
  const lines = text.split("\n");
  return {
    tree: outline(page.response?.roots ?? []),
    issues,
    places: found.map(({ line }) => lines[(line ?? 0) - 1]?.trim()),
  };
}

const tree = outline([root]);

test("a list whose brackets are braces in the JSON half stays a list", () => {
  const { tree: found, issues } = read(/"steps": \[(.*)\]/s, '"steps": {$1}');
  expect(found).toBe(tree);
  expect(issues).toEqual([
    expect.stringMatching(
      /^halves\/differ: "steps" \(line \d+\) has the braces of an object, but <Steps> \(line \d+\) is a list\.$/,
    ),
  ]);
});

test("a list without its item element in the XML half stays a list", () => {
  const html = writePage(content, "html-lists");
  const text = html.replace(/<li><pre>\s*&lt;Step&gt;.*\n/, "").replace(/<li><pre>\s*&lt;\/Step&gt;.*\n/, "");
  const { page, issues } = readPage(text);
  expect(outline(page.response?.roots ?? [])).toBe(tree.replace("of Step", "of undefined"));
  expect(issues).toEqual([
    expect.stringMatching(
      /^halves\/differ: <Steps> \(line \d+\) has no element around its fields, but "steps" \(line \d+\) is a list\.$/,
    ),
  ]);
});

test("a datatype that the halves state differently is the XML half's", () => {
  const { tree: found, issues, places } = read('"{String}",', '"{Integer}",');
  expect(found).toBe(tree);
  expect(issues).toEqual([
    expect.stringMatching(
      /^halves\/differ: <Id> \(line \d+\) is \{String\} and "id" \(line \d+\) is \{Integer\}\.$/,
    ),
  ]);
  expect(places).toEqual(['"id']);
});

test("a name that the halves spell differently is kept in both spellings", () => {
  const { issues, places } = read('"note', '"remark');
  expect(issues.filter((found) => found.startsWith("halves/"))).toEqual([
    expect.stringMatching(/^halves\/one-sided: "remark" \(line \d+\) has no element in the XML half/),
    expect.stringMatching(/^halves\/one-sided: <Note> \(line \d+\) has no member in the JSON half/),
  ]);
  expect(places).toEqual(expect.arrayContaining(['"remark', "<Note"]));
});
