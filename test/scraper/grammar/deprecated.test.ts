import { describe, expect, test } from "vitest";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { layouts, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

const { resource = { id: 1, version: 3 } } = quietPage;
const deprecation = {
  latest: { version: resource.version + 2, released: "2025-11-28", note: "Prices have four decimals." },
  current: { version: resource.version, released: "2023-09-08" },
};

describe.each(layouts)("a deprecated page in the layout %s", (layout) => {
  test.each([
    ["one line each", "Makes a role.", "It will expire soon; send $useMinimumVersion=16 to leave it."],
    ["a summary of several lines", "Makes a role.\nOr two.\nOr none at all.", "This version is deprecated."],
    ["a notice of several lines", "Makes a role.", "This version expires.\nMove to the other one."],
    ["both of several lines", "Makes a role.\nOr two.", "A newer version stands beside it.\nMove on."],
    ["a notice that speaks of nothing known, below one line", "Makes a role.", "Nobody should call it."],
    ["the same below several lines", "Makes a role.\nOr two.", "Nobody should call it."],
  ])("states summary and notice apart: %s", (_, summary, notice) => {
    const content: PageContent = { ...quietPage, summary, deprecation: { notice, ...deprecation } };
    const { page, found, unexplained } = readPage(writePage(content, layout));
    expect(found.filter(({ code }) => code !== "flat/uncertain")).toEqual([]);
    expect(unexplained).toBe(0);
    expect({ summary: page.summary, ...page.deprecation }).toMatchObject({ summary, notice, ...deprecation });
  });

  test("without a notice has only its version rows", () => {
    const { page } = readPage(writePage({ ...quietPage, summary: "Makes a role.", deprecation }, layout));
    expect(page.summary).toBe("Makes a role.");
    expect(page.deprecation?.notice).toBeUndefined();
    expect(page.deprecation).toMatchObject(deprecation);
  });
});

test("release dates are read as month, day and year", () => {
  const text = writePage({ ...quietPage, deprecation }, "lines");
  expect(text).toContain("Released 9/8/2023.");
  expect(readPage(text.replace("9/8/2023", "12/31/2023")).page.deprecation?.current?.released).toBe(
    "2023-12-31",
  );
});
