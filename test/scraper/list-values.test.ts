import { describe, expect, test } from "vitest";
import type { ArrayField, Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { readPage } from "./read-page.js";

const numbers: ArrayField = {
  kind: "array",
  xmlName: "Numbers",
  jsonName: "numbers",
  marker: "optional",
  description: "All numbers of it",
  item: {
    xmlName: "Number",
    marker: "optional",
    description: "One of them",
    type: "Integer",
    domainValues: "/documentation/numbers",
    minimum: "100000",
    maximum: "999999",
    default: "100001",
    fields: [],
  },
};
const mini: Field = {
  kind: "object",
  xmlName: "Mini",
  jsonName: "mini",
  marker: "optional",
  fields: [numbers],
};
const content: PageContent = { ...randomContent(1), method: "PUT", request: { roots: [mini] } };

/** The first field of the request's root, and the issues that speak of tooltips. */
function readNumbers(text: string) {
  const { page, issues, unexplained } = readPage(text);
  const root = page.request?.roots[0];
  const field = root?.kind === "object" ? root.fields[0] : undefined;
  return { field, issues: issues.filter((found) => found.startsWith("tooltip/")), unexplained };
}

test.each(["lines", "html-tables", "html-lists", "html-divs"] as const)(
  "the values of a list state what they may be: %s",
  (layout) => {
    const { field, issues, unexplained } = readNumbers(writePage(content, layout));
    // The export in lines has no links.
    const domainValues = layout === "lines" ? true : numbers.item.domainValues;
    expect(field).toMatchObject({ ...numbers, item: { ...numbers.item, domainValues } });
    expect([issues, unexplained]).toEqual([[], 0]);
  },
);

describe("a bound of what holds no value stays among its words and is reported", () => {
  const line = "Maximum value: 7";
  const report = (name: string) =>
    expect.stringMatching(
      new RegExp(
        `^tooltip/label-in-description: A line of the description of ${name} looks like what .* value`,
      ),
    );

  test.each(["lines", "html-lists", "flat"] as const)("of a list in %s", (layout) => {
    const text = writePage(content, layout).replaceAll("All numbers of it", `All numbers of it\n${line}`);
    const { field, issues } = readNumbers(text.replaceAll(`it\n${line}</`, `it<br>${line}</`));
    expect(field?.description?.split(/\n+/)).toEqual(["All numbers of it", line]);
    expect(issues).toContainEqual(report("Numbers"));
  });

  test.each(["lines", "flat"] as const)("of a group and of the items of a list in %s", (layout) => {
    const fields: readonly Field[] = [
      { kind: "leaf", xmlName: "A", jsonName: "a", type: "Integer", marker: "optional", description: "An A" },
    ];
    const item = {
      xmlName: "Number",
      marker: "optional" as const,
      description: `One of them\n${line}`,
      fields,
    };
    const domain = "Applicable domain values can be found here";
    const base = { marker: "optional" as const, description: `A box\n${domain}` };
    const group: Field = { kind: "object", xmlName: "Box", jsonName: "box", ...base, fields };
    const roots: readonly Field[] = [{ ...mini, fields: [{ ...numbers, item }, group] }];
    const { field, issues } = readNumbers(writePage({ ...content, request: { roots } }, layout));
    expect(field).toMatchObject({ item: { description: item.description } });
    expect(issues).toEqual([report("Number"), report("Box")]);
  });
});
