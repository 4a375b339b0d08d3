import { describe, expect, test } from "vitest";
import type { Body, LeafField } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { readPage } from "./read-page.js";

const leaf: LeafField = {
  kind: "leaf",
  xmlName: "Level",
  jsonName: "level",
  type: "Integer",
  marker: "required",
  description: "Level of the role",
  minimum: "1",
  default: "3",
};
const other: LeafField = {
  kind: "leaf",
  xmlName: "Note",
  jsonName: "note",
  type: "String",
  marker: "optional",
  description: "Note about the role",
};
const content: PageContent = {
  ...randomContent(1),
  request: {
    roots: [{ kind: "object", xmlName: "Role", jsonName: "role", marker: "none", fields: [leaf, other] }],
  },
};

/** The first field of the request, and what is said about the halves. */
function readLevel(text: string) {
  const { page, issues } = readPage(text);
  const root = page.request?.roots[0];
  const field = root?.kind === "object" ? root.fields.find(({ xmlName }) => xmlName === "Level") : undefined;
  return { field, issues: issues.filter((found) => !found.startsWith("flat/")) };
}

describe.each(["lines", "flat", "html-lists"] as const)("the halves of a body in the layout %s", (layout) => {
  const text = writePage(content, layout);

  test.each([
    ["Required/mandatory field", "marker", "'required'"],
    ["Level of the role", "description", "'Level of the role'"],
    ["Minimum value: 1", "minimum", "'1'"],
    ["Default value: 3", "default", "'3'"],
  ])("%s, stated by the JSON half only, stands and is reported", (line, part, value) => {
    const { field, issues } = readLevel(text.replace(line, ""));
    expect(field).toMatchObject({ ...leaf });
    expect(issues).toEqual([
      expect.stringMatching(
        new RegExp(
          `^halves/differ: ${part} of Level is nothing in the XML half \\(line \\d+\\) and ${value} in the JSON half \\(line \\d+\\)\\.$`,
        ),
      ),
    ]);
  });

  test("of two statements the XML half's stands", () => {
    const { field, issues } = readLevel(text.replace("Minimum value: 1", "Minimum value: 2"));
    expect(field).toMatchObject({ ...leaf, minimum: "2" });
    expect(issues).toEqual([
      expect.stringMatching(
        /^halves\/differ: minimum of Level is '2' in the XML half \(line \d+\) and '1' in the JSON half/,
      ),
    ]);
  });
});

test.each(["lines", "html-tables"] as const)(
  "a list answer has its paging beside the list in JSON and below its items in XML: %s",
  (layout) => {
    const fields = [other];
    const response: Body = {
      roots: [
        {
          kind: "array",
          xmlName: "Roles",
          jsonName: "roles",
          marker: "none",
          item: { xmlName: "Role", marker: "none", fields },
        },
        { kind: "object", xmlName: "Paging", jsonName: "paging", marker: "none", fields },
      ],
    };
    const { page, issues } = readPage(writePage({ ...content, response }, layout));
    expect(issues).toEqual([]);
    expect(page.response?.roots.map(({ kind, jsonName }) => `${kind} ${jsonName}`)).toEqual([
      "array roles",
      "object paging",
    ]);
  },
);
