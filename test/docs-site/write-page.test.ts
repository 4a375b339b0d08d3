import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { layouts, loadFacts, writePage } from "../support/docs-site/index.js";
import { smallContent } from "./small-content.js";

const expected = (name: string) => readFileSync(new URL(`expected/${name}.txt`, import.meta.url), "utf8");

describe("the text exports", () => {
  it.each(["lines", "flat", "flat-piped"] as const)("write a small page as %s", (layout) => {
    expect(`${writePage(smallContent, layout)}\n`).toBe(expected(layout));
  });

  it("write an empty body as two empty numbered lines, or as nothing", () => {
    const { request: _, ...content } = smallContent;
    expect(writePage(content, "lines")).toContain("\n\nFormat:\n1\n1\n\nThe query string");
    expect(writePage(content, "flat")).toMatch(/The following body .*\nThe query string/);
  });

  it("put the operation sentence on a line of its own, or behind the summary", () => {
    const content = { ...smallContent, isApiOperation: true };
    expect(writePage(content, "lines")).toContain(
      "\n\nAdds a line & prices it.\n\nThis is an API operation. ",
    );
    expect(writePage(content, "flat")).toContain("\nAdds a line & prices it. This is an API operation. ");
  });
});

it.each(layouts)("%s of the same content is the same text", (layout) => {
  for (const { content, address } of loadFacts("examples/facts").pages) {
    const options = address === undefined ? {} : { address };
    expect(writePage(content, layout, options)).toBe(writePage(structuredClone(content), layout, options));
  }
});
