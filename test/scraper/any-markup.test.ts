import { describe, expect, test } from "vitest";
import { loadFacts, randomContent, writeMixedHtml } from "../support/docs-site/index.js";
import { bareContent } from "./page-content.js";
import { readPage } from "./read-page.js";

const facts = loadFacts("examples/facts").pages.map(({ content }) => content);

/** Every structure is drawn from its seed, and so is every second content. */
function contentOf(seed: number) {
  return (seed % 2 === 0 ? facts[(seed / 2) % facts.length] : undefined) ?? randomContent(seed);
}

const pagesPerTest = 25;
const tests = Array.from({ length: 16 }, (_, i) => i * pagesPerTest);

describe("a page in a structure never seen before states what it was written from", () => {
  test.each(tests)("25 structures, from seed %i on", (first) => {
    for (let seed = first; seed < first + pagesPerTest; seed++) {
      const content = contentOf(seed);
      const { page, issues, unexplained } = readPage(writeMixedHtml(content, seed));
      expect({ seed, issues, unexplained }).toEqual({ seed, issues: [], unexplained: 0 });
      expect(bareContent(page)).toEqual(bareContent(content));
    }
  });
});
