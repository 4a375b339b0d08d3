import { describe, expect, test } from "vitest";
import type { LeafField } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { readPage } from "./read-page.js";

const name: LeafField = {
  kind: "leaf",
  xmlName: "Name",
  jsonName: "name",
  type: "String",
  marker: "required",
  description: "Name of it",
  maximum: "40",
};
const days: LeafField = {
  kind: "leaf",
  xmlName: "Days",
  jsonName: "days",
  type: "Integer",
  marker: "optional",
  description: "Days of it",
  minimum: "1",
  default: "3",
};
const content: PageContent = {
  ...randomContent(1),
  request: {
    roots: [{ kind: "object", xmlName: "Mini", jsonName: "mini", marker: "none", fields: [name, days] }],
  },
  queryParameters: [
    { name: "days", type: "Integer", description: "Days", minimum: "1", maximum: "31" },
    ...randomContent(1).queryParameters,
  ],
};

/** The request's fields, and the issues as `code field: expected`. */
function readFields(text: string) {
  const { page, found } = readPage(text);
  const root = page.request?.roots[0];
  return {
    page,
    fields: root?.kind === "object" ? root.fields : [],
    issues: found
      .filter(({ code }) => !code.startsWith("flat/"))
      .map(({ code, line, excerpt }) => ({ code, text: text.split("\n")[(line ?? 0) - 1]?.trim(), excerpt })),
  };
}

const lines = writePage(content, "lines");
const label = "tooltip/label-in-description";

test("a field of a request without a line about being required is reported", () => {
  const { issues } = readFields(lines.replaceAll("Required/mandatory field", "Required field"));
  expect(issues).toEqual([{ code: "tooltip/no-marker", text: "<Name", excerpt: undefined }]);
});

test("a field that is said to be both is reported", () => {
  const { fields, issues } = readFields(
    lines.replaceAll("Maximum value: 40", "Maximum value: 40\n\nThis field is optional."),
  );
  expect(fields[0]).toMatchObject({ marker: "required", maximum: "40" });
  expect(issues).toMatchObject([{ code: label, excerpt: "This field is optional." }]);
});

test("the optional line may lack its full stop", () => {
  const { fields, issues } = readFields(
    lines.replaceAll("This field is optional.", "This field is optional"),
  );
  expect(fields[1]).toMatchObject(days);
  expect(issues).toEqual([]);
});

test("a label without a value takes no other label for it", () => {
  const { fields, issues } = readFields(lines.replaceAll("Default value: 3", "Default value:"));
  expect(fields[1]).toMatchObject({
    marker: "optional",
    description: "Days of it\n\nMinimum value: 1\n\nDefault value:",
  });
  expect(issues).toMatchObject([
    { code: label, text: "Minimum value: 1" },
    { code: label, text: "Default value:" },
  ]);
});

describe("a label that was not understood is reported at its line", () => {
  test.each([
    [
      "because of an unknown last line",
      "This field is optional.",
      "Optional.",
      ["Minimum value: 1", "Default value: 3"],
    ],
    ["because its value is no number", "Minimum value: 1", "Minimum value: 1 000", ["Minimum value: 1 000"]],
    ["because a letter looks like a digit", "Maximum value: 40", "Maximum value: 4O", ["Maximum value: 4O"]],
    ["because its colon is missing", "Minimum value: 1", "Minimum value 1", ["Minimum value 1"]],
    ["because it is a shorter one", "Default value: 3", "Pattern: a", ["Minimum value: 1", "Pattern: a"]],
    ["in the query table", "Maximum: 31", "Max: 31", ["Minimum: 1", "Max: 31"]],
    [
      "at the end of a description",
      "\nMinimum: 1\nMaximum: 31",
      " Minimum: 1\nMaximum: 31",
      ["days Integer, optional Days Minimum: 1"],
    ],
  ])("%s", (_, from, to, excerpts) => {
    const { issues } = readFields(lines.replaceAll(from, to).replaceAll("Days\n Minimum", "Days Minimum"));
    const found = issues.filter(({ code }) => code === label);
    expect(found.map(({ text }) => text)).toEqual(excerpts);
  });
});

test.each(["lines", "html-lists", "flat"] as const)("blanks of any width stand in labels: %s", (layout) => {
  const wide = [
    "This field is optional.",
    "Minimum value: 1",
    "Default value: 3",
    "Required/mandatory field",
  ].reduce(
    (text, found) => text.replaceAll(found, found.replaceAll(" ", "\u202f")),
    writePage(content, layout),
  );
  const { fields, issues } = readFields(wide);
  expect(fields).toMatchObject([name, days]);
  expect(issues).toEqual([]);
});

test("descriptions that only look like labels are none", () => {
  const description =
    "Default value if nobody has chosen one\nMinimum value of an order\nKinds (default): all";
  const fields = [{ ...name, description }, days];
  const root = { kind: "object", xmlName: "Mini", jsonName: "mini", marker: "none", fields } as const;
  expect(readFields(writePage({ ...content, request: { roots: [root] } }, "lines")).issues).toEqual([]);
});
