import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine, keepLines, openLines } from "../../scraper/model/kept-lines.js";
import { ignoringRules, usingRules } from "../../scraper/model/line-rules.js";
import type { LineUse } from "../../scraper/model/resource-page.js";
import { readPage } from "../../scraper/read-page.js";
import { randomContent, writePage } from "../support/docs-site/index.js";

const line = fc.record({
  number: fc.integer({ min: 1, max: 5000 }),
  text: fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\n")),
  use: fc.constantFrom<LineUse["use"]>("used", "ignored", "unexplained"),
  rule: fc.constantFrom(...usingRules, ...ignoringRules, "" as const),
});

describe("kept lines", () => {
  it("come out as they were put in", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const plain = lines.map(({ number, text }) => ({ number, text, bold: [], links: [], seams: [] }));
        const kept = keepLines({ file: "page", layout: "html", lines: plain }, lines);
        expect(openLines(kept)).toEqual(lines);
        lines.forEach(({ number }, i) => {
          expect(firstLine(kept, { from: i + 1, to: lines.length })).toBe(number);
        });
      }),
      { seed: 20251128, numRuns: 200 },
    );
  });

  it("keep the place of what follows a line that holds a line feed", () => {
    const lines = ["one\ntwo", "three"].map((text) => ({ number: 1, text, bold: [], links: [], seams: [] }));
    const account = lines.map(() => ({ use: "used" as const, rule: "summary" as const }));
    const kept = keepLines({ file: "page", layout: "html", lines }, account);
    expect(openLines(kept).map(({ text }) => text)).toEqual(["one two", "three"]);
  });

  it("take no more memory than twice the page's text", () => {
    const text = writePage(randomContent(7), "html-tables");
    const { page } = readPage({ file: "page", bytes: new TextEncoder().encode(text) });
    expect(JSON.stringify(page?.lines).length).toBeLessThan(2 * text.length);
  });
});
