import { describe, expect, it } from "vitest";
import { compareExamples, exampleFiles, updateExamples } from "../support/docs-site/write-examples.js";

const folder = "examples/docs";

describe("the example pages", () => {
  it("are what the writer makes of the facts (UPDATE_EXAMPLES=1 rewrites them)", () => {
    const files = exampleFiles("examples/facts");
    if (process.env.UPDATE_EXAMPLES === "1") updateExamples(files, folder);
    expect(compareExamples(files, folder)).toEqual({ missing: [], changed: [], extra: [] });
  });

  it("link to one another only where a page is", () => {
    const files = exampleFiles("examples/facts");
    for (const [path, html] of files) {
      const targets = [...html.matchAll(/href="(\.\.\/[^"]+)"/g)].map((match) => match[1]?.slice(3) ?? "");
      expect(
        targets.filter((target) => !files.has(target)),
        path,
      ).toEqual([]);
    }
  });
});
