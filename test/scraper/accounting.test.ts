import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePage } from "../../scraper/parse/parse-page.js";
import { readText } from "../../scraper/read/read-text.js";
import { loadFacts, writePage } from "../support/docs-site/index.js";
import { goodPages, reportOf } from "./good-pages.js";
import { readPage } from "./read-page.js";

const pages = goodPages();
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = <T>(items: readonly T[], part: number): T => items[Math.floor(part * items.length)] as T;

function addUp({ total, used, ignored, unexplained }: ReturnType<typeof reportOf>["lines"]): boolean {
  return total === used + ignored + unexplained;
}

test("on every good page the counts add up to its lines, and nothing is unexplained", () => {
  for (const page of pages) {
    const { lines, account } = reportOf(page);
    expect({ page: page.name, adds: addUp(lines), total: lines.total, open: lines.unexplained }).toEqual({
      page: page.name,
      adds: true,
      total: account.length,
      open: 0,
    });
  }
});

test("on spoiled pages the counts add up, too", () => {
  fc.assert(
    fc.property(share, share, share, fc.constantFrom("", "\n", "<td>", "zyx"), (page, from, to, put) => {
      const { text } = at(pages, page);
      const [start, end] = [from, to].map((part) => Math.floor(part * text.length)).sort((a, b) => a - b);
      const { lines, account } = reportOf({
        name: "page",
        text: text.slice(0, start) + put + text.slice(end),
      });
      expect(addUp(lines)).toBe(true);
      expect(lines.total).toBe(account.length);
    }),
    { seed: 3, numRuns: 150 },
  );
});

/** A place in a text that a reader sees: not inside a tag. */
function placeIn(text: string, part: number): number {
  const place = Math.floor(part * text.length);
  const isTag = /^\s*</.test(text) && text.lastIndexOf("<", place) > text.lastIndexOf(">", place);
  return isTag ? text.indexOf(">", place) + 1 : place;
}

test("a word on a line that a rule used is in the content, or the parser has said that something is wrong", () => {
  fc.assert(
    fc.property(share, share, fc.constantFrom(" zyxqwv ", "zyxqwv", "\nzyxqwv\n"), (page, part, word) => {
      const { text } = at(pages, page);
      const place = placeIn(text, part);
      const bytes = new TextEncoder().encode(text.slice(0, place) + word + text.slice(place));
      const read = readText({ file: "page", bytes });
      const { value, issues } = parsePage(read.value);
      const { lines: _, ...content } = value.page ?? {};
      const isKept = JSON.stringify(content).includes("zyxqwv");
      if (isKept || issues.length + read.issues.length > 0) return;
      const taken = read.value.lines.flatMap((line, i) =>
        line.text.includes("zyxqwv") ? [value.account[i]] : [],
      );
      for (const use of taken)
        expect(use).toEqual({ use: "ignored", rule: expect.stringMatching(/^page (?:frame|control)$/) });
    }),
    { seed: 11, numRuns: Number(process.env.ACCOUNTING_RUNS ?? 400) },
  );
});

describe("what looks like a row of the page is not passed over as its frame", () => {
  const content = loadFacts("examples/facts").pages[0]?.content;
  const html = content ? writePage(content, "html-lists") : "";
  test.each([
    ["a parameter", "<p>$lang String, optional Language of the answer</p>"],
    ["a row of the header table", "<dl><dt>Successful HTTP status code<dd>201</dl>"],
    ["a line of a tooltip", "<p>This field is optional.</p>"],
    ["a bound", "<p>Minimum value: 3</p>"],
    ["a datatype", "<p>&gt; {String}&lt;/Name&gt;</p>"],
  ])("%s", (_, row) => {
    expect(readPage(html.replace("</body>", `${row}</body>`)).issues.join()).toContain("page/unexplained");
    expect(readPage(html.replace("<body>", `<body>${row}`)).issues.join()).toContain("page/unexplained");
  });
});
