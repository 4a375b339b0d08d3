import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFacts, randomContent } from "../support/docs-site/index.js";
import { writeLines } from "../support/docs-site/text/write-lines.js";
import { contentAlone } from "./content-alone.js";
import { bareContent } from "./page-content.js";
import { readPage } from "./read-page.js";

/** The page as the writer prints it from what was read, and from nothing else. */
function reprint(text: string): string {
  return writeLines(contentAlone(readPage(text).page));
}

const seedFolder = new URL("../../../shared/seeds/", import.meta.url);
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).filter((file) => !file.startsWith("000")) : [];

describe.skipIf(seeds.length === 0)(
  "real pages, printed from what was read of them (skipped without them)",
  () => {
    test.each(seeds)("%s is printed back byte for byte", (file) => {
      const text = readFileSync(new URL(file, seedFolder), "utf8");
      expect(reprint(text).split("\n")).toEqual(text.split("\n"));
    });
  },
);

const facts = loadFacts("examples/facts").pages.map(({ name, content }) => ({ name, content }));
const made = Array.from({ length: 300 }, (_, seed) => ({
  name: `random ${seed}`,
  content: randomContent(seed),
}));

describe("pages of ours", () => {
  test.each([...facts, ...made])("$name is printed back byte for byte", ({ content }) => {
    const text = writeLines(content);
    const { page } = readPage(text);
    const read = contentAlone(page);
    expect(writeLines(read).split("\n")).toEqual(text.split("\n"));
    expect(bareContent(read)).toEqual(bareContent(content));
  });
});
