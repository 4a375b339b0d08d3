import type { PageText } from "./page-text.js";
import type { LineUse } from "./resource-page.js";
import type { LineRange } from "./stated.js";

/**
 * The lines of a page as they are kept when it was read, for places in the file and for quotes. All texts
 * are one string and all uses another, because there are a thousand times as many lines as pages.
 */
export interface KeptLines {
  /** The texts of all lines, with line feeds between. */
  readonly text: string;
  /** Of each line, its number in the file. */
  readonly numbers: readonly number[];
  /** What can become of a line on this page. */
  readonly uses: readonly LineUse[];
  /** Of each line, what became of it: one letter, which counts up from `A` along `uses`. */
  readonly letters: string;
}

/** One line, taken out of the others. */
export interface KeptLine extends LineUse {
  readonly number: number;
  readonly text: string;
}

const firstLetter = "A".charCodeAt(0);

/** @param account one entry a line of the page */
export function keepLines({ lines }: PageText, account: readonly LineUse[]): KeptLines {
  const uses: LineUse[] = [];
  const letters = account.map(({ use, rule }) => {
    const known = uses.findIndex((one) => one.rule === rule && one.use === use);
    const at = known < 0 ? uses.push({ use, rule }) - 1 : known;
    return String.fromCharCode(firstLetter + at);
  });
  return {
    // A line holds no line feed, or its text would be two lines.
    text: lines.map(({ text }) => (text.includes("\n") ? text.replaceAll("\n", " ") : text)).join("\n"),
    numbers: lines.map((line) => line.number),
    uses,
    letters: letters.join(""),
  };
}

/** Takes all lines out; who quotes often does it once a page. */
export function openLines({ text, numbers, uses, letters }: KeptLines): readonly KeptLine[] {
  const texts = text.split("\n");
  return numbers.map((number, i) => {
    const { use, rule } = uses[letters.charCodeAt(i) - firstLetter] ?? { use: "unexplained", rule: "" };
    return { number, use, rule, text: texts[i] ?? "" };
  });
}

/** The texts of the lines with such a use, with their 0-based places among all lines. */
export function textsWhere(
  { text, uses, letters }: KeptLines,
  isMeant: (use: LineUse) => boolean,
): readonly { readonly index: number; readonly text: string }[] {
  const meant = uses.map(isMeant);
  return text
    .split("\n")
    .flatMap((one, index) => (meant[letters.charCodeAt(index) - firstLetter] ? { index, text: one } : []));
}

/** The number in the file of the line with which something begins. */
export function firstLine({ numbers }: KeptLines, at: LineRange | undefined): number | undefined {
  return at && numbers[at.from - 1];
}
