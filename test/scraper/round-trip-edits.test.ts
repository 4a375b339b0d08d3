import fc from "fast-check";
import { expect, test } from "vitest";
import { loadFacts, randomContent } from "../support/docs-site/index.js";
import { writeLines } from "../support/docs-site/text/write-lines.js";
import { linesPage } from "./lines-page.js";
import { reprint } from "./reprint.js";

const pages: readonly (readonly string[])[] = [
  linesPage,
  ...loadFacts("examples/facts").pages.map(({ content }) => writeLines(content)),
  ...Array.from({ length: 40 }, (_, seed) => writeLines(randomContent(seed))),
].map((text) => text.split("\n"));

/** Where to edit which page, and with what; numbers are shares of what there is. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly other: string;
}

/** Each makes other lines of one line, or of it and the next. */
const edits: { readonly [name: string]: (place: Place, line: string, next: string) => readonly string[] } = {
  "a line is lost": (_, __, next) => [next],
  "a line stands twice": (_, line, next) => [line, line, next],
  "two lines change places": (_, line, next) => [next, line],
  "a line of another page comes in": ({ other }, line, next) => [line, other, next],
  "a new sentence comes in": (_, line, next) => [line, "Something that nobody has seen.", next],
  "a line becomes longer": (_, line, next) => [`${line} and more`, next],
  "a line begins anew": (_, line, next) => [`Now ${line}`, next],
  "a letter is lost": ({ column }, line, next) => [line.slice(0, column) + line.slice(column + 1), next],
  "a letter changes": ({ column }, line, next) => [
    `${line.slice(0, column)}x${line.slice(column + 1)}`,
    next,
  ],
  "a sign comes in": ({ column }, line, next) => [`${line.slice(0, column)}|${line.slice(column)}`, next],
  "a word is lost": ({ column }, line, next) => [
    line.slice(0, column) + line.slice(column).replace(/\S+ ?/, ""),
    next,
  ],
  "two lines become one": (_, line, next) => [`${line} ${next}`],
  "a line is broken": ({ column }, line, next) => [line.slice(0, column), line.slice(column), next],
};

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = <T>(items: readonly T[], part: number): T => items[Math.floor(part * items.length)] as T;

const edited = fc
  .record({
    page: share,
    line: share,
    column: share,
    otherPage: share,
    otherLine: share,
    edit: fc.constantFrom(...Object.keys(edits)),
  })
  .map((part) => {
    const lines = at(pages, part.page);
    const index = Math.floor(part.line * (lines.length - 1));
    const line = lines[index] ?? "";
    const place = {
      line: index,
      column: Math.floor(part.column * line.length),
      other: at(at(pages, part.otherPage), part.otherLine),
    };
    return lines
      .toSpliced(index, 2, ...(edits[part.edit]?.(place, line, lines[index + 1] ?? "") ?? []))
      .join("\n");
  });

/**
 * What the layout prints for the eye, or in two ways: white space, line numbers beside a line, the dash
 * before a URI parameter, and the full stop of one label.
 */
function withoutForm(text: string): string {
  const lines = text
    .replaceAll(/^- (?=URI parameter)/gm, "")
    .replaceAll(/^This field is optional\.$/gm, "This field is optional")
    .split("\n")
    .map((line) => line.replaceAll(/\s/g, ""));
  const isNumber = (line: string) => /^\d+$/.test(line);
  return [...lines.filter((line) => !isNumber(line)), "", ...lines.filter(isNumber).sort()].join("");
}

test("an edited page is printed back, or the parser has said that something is wrong with it", () => {
  fc.assert(
    fc.property(edited, (text) => {
      const { text: again, issues } = reprint(text);
      if (issues.length > 0 || again === text) return;
      expect(withoutForm(again ?? "")).toBe(withoutForm(text));
    }),
    { seed: 20, numRuns: Number(process.env.ROUND_TRIP_RUNS ?? 800) },
  );
});
