import type { LineRange } from "../../model/resource-page.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";

/** Stands for a place where markup ends and begins without a line break (a private use character). */
export const seam = "\ue000";

/** White space as code may have it: blanks, line ends and seams. */
export const gap = `[\\s${seam}]*`;

/** The numbered code of a page as one text, in which every offset knows its line. */
export class CodeText {
  readonly text: string;
  private readonly starts: number[] = [];
  private readonly lines: readonly Line[];

  constructor(lines: readonly Line[], texts: readonly string[]) {
    this.lines = lines;
    let at = 0;
    for (const text of texts) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.text = texts.join("\n");
  }

  /** The page's line (0-based index) that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.lines[low]?.index ?? 0;
  }

  /** The address of a link on the line that holds the offset; a link within the page is none. */
  linkAt(offset: number): string | undefined {
    const index = this.lineAt(offset);
    const links = this.lines.find((line) => line.index === index)?.links ?? [];
    return links.find(({ href }) => href !== "" && !/^(?:#|javascript:)/i.test(href))?.href;
  }

  /** Evidence for the text between two offsets. */
  range(from: number, to: number): LineRange {
    return { from: this.lineAt(from) + 1, to: this.lineAt(Math.max(from, to - 1)) + 1 };
  }

  /** Marks the lines between two offsets as used, blank ones left out. */
  use(from: number, to: number, rule: string, account: Account): void {
    let at = from;
    for (const part of this.text.slice(from, to).split("\n")) {
      if (part.replaceAll(seam, "").trim() !== "") account.use(this.lineAt(at), rule);
      at += part.length + 1;
    }
  }
}

const numberStart = new RegExp(`^\\s*(\\d+)(?=$|[\\s${seam}<"{}\\[\\]])`);
const codeStart = new RegExp(`^${gap}(?:[<"{}\\[\\]]|$)`);

/**
 * Takes the line numbers out of numbered code. A number counts as one only in sequence (or as the 1 that
 * begins the next half), so that a description which is a number stays.
 */
export function readCode(lines: readonly Line[], account: Account): CodeText {
  const texts = lines.map(withSeams);
  let expected = 1;
  texts.forEach((text, i) => {
    const found = numberStart.exec(text);
    if (!found || (Number(found[1]) !== expected && Number(found[1]) !== 1)) return;
    const rest = text.slice(found[0].length);
    const bare = rest.replaceAll(seam, "").trim() === "";
    const next = bare ? texts.slice(i + 1).find((other) => other.trim() !== "") : rest;
    // Where the tooltip comes first, the number is followed by a title instead of code.
    const opensTitle = /^[A-Za-z_][\w.-]*$/.test(titleOf(next ?? "")) && i > 0;
    if (!codeStart.test(next ?? "") && !opensTitle && !numberStart.test(next ?? "")) return;
    expected = Number(found[1]) + 1;
    texts[i] = rest;
    const line = lines[i];
    if (bare && line) account.ignore(line.index, "line number");
  });
  return new CodeText(lines, texts);
}

function titleOf(text: string): string {
  return (
    text
      .split(seam)
      .find((part) => part.trim() !== "")
      ?.trim() ?? ""
  );
}

function withSeams(line: Line): string {
  let text = line.text;
  for (const at of [...line.seams].reverse()) text = text.slice(0, at) + seam + text.slice(at);
  return text;
}
