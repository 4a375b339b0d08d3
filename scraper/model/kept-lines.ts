import type { PageText } from "./page-text.js";
import type { LineRange, LineUse } from "./resource-page.js";

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
  const uses = new Map<string, { readonly line: LineUse; readonly letter: string }>();
  const letters = account.map((line) => {
    const key = `${line.use} ${line.rule}`;
    const known = uses.get(key) ?? { line, letter: String.fromCharCode(firstLetter + uses.size) };
    uses.set(key, known);
    return known.letter;
  });
  return {
    // A line holds no line feed, or its text would be two lines.
    text: lines.map((line) => line.text.replaceAll("\n", " ")).join("\n"),
    numbers: lines.map((line) => line.number),
    uses: [...uses.values()].map(({ line }) => line),
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

/** The number in the file of the line with which something begins. */
export function firstLine({ numbers }: KeptLines, at: LineRange | undefined): number | undefined {
  return at && numbers[at.from - 1];
}
