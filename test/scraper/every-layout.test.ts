import { describe, expect, test } from "vitest";
import { scrape } from "../../scraper/scrape.js";
import { layouts, loadFacts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { bareContent } from "./page-content.js";

/** What the page writer prints, as the scraper reads it. */
function read(text: string) {
  return scrape([{ file: "page", bytes: new TextEncoder().encode(text) }]);
}

const full = layouts.filter((layout): layout is PageLayout => !layout.startsWith("flat"));
const facts = loadFacts("examples/facts").pages.map(({ name, content }) => ({ name, content }));
const made = Array.from({ length: 60 }, (_, seed) => ({
  name: `random ${seed}`,
  content: randomContent(seed),
}));

describe.each(full)("a page in the layout %s states what it was written from", (layout) => {
  test.each([...facts, ...made])("$name", ({ content }) => {
    const { value, issues } = read(writePage(content, layout));
    expect(issues.map(({ code, line, message, excerpt }) => ({ code, line, message, excerpt }))).toEqual([]);
    expect(value.reports[0]?.lines.unexplained).toBe(0);
    expect(bareContent(value.pages[0] as never)).toEqual(bareContent(content));
  });
});
