import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFacts, randomContent } from "../support/docs-site/index.js";
import { writeLines } from "../support/docs-site/text/write-lines.js";
import { bareContent } from "./page-content.js";
import { reprint } from "./reprint.js";

const seedFolder = new URL("../../../shared/seeds/", import.meta.url);
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).filter((file) => !file.startsWith("000")) : [];

describe.skipIf(seeds.length === 0)(
  "real pages, printed from what was read of them (skipped without them)",
  () => {
    test.each(seeds)("%s is printed back byte for byte", (file) => {
      const text = readFileSync(new URL(file, seedFolder), "utf8");
      expect(reprint(text).text?.split("\n")).toEqual(text.split("\n"));
    });
  },
);

const facts = loadFacts("examples/facts").pages.map(({ name, content }) => ({ name, content }));
const made = Array.from({ length: 300 }, (_, seed) => ({
  name: `random ${seed}`,
  content: randomContent(seed),
}));

test("line ends and a byte order mark are the only bytes that are made alike, and an end of the last line", () => {
  const text = writeLines(randomContent(3));
  const stored = `\ufeff${text.replaceAll("\n", "\r\n")}\r\n`;
  expect(reprint(stored).text).toBe(text);
});

test("the sentences of a page are its own, not the writer's", () => {
  const text = writeLines(randomContent(3)).replace("depending on what", "and only on what");
  expect(text).toContain("and only on what");
  expect(reprint(text).issues).toEqual([]);
  expect(reprint(text).text).toBe(text);
});

describe("pages of ours", () => {
  test.each([...facts, ...made])("$name is printed back byte for byte", ({ content }) => {
    const text = writeLines(content);
    const again = reprint(text);
    expect(again.text?.split("\n")).toEqual(text.split("\n"));
    expect(again.content && bareContent(again.content)).toEqual(bareContent(content));
  });
});
