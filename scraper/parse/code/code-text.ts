import type { LineRange } from "../../model/resource-page.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";

/** Stands for a place where markup ends and begins without a line break (a private use character). */
export const seam = "\ue000";

/** White space as code may have it: blanks, line ends and seams. */
export const gap = `[\\s${seam}]*`;

/** The place where a piece of markup begins: code and tooltips never share a piece. */
export const pieceStart = `(?:^|[\\n${seam}])[ \\t]*`;

/** The code of a body as one text, in which every offset knows its line. */
export class CodeText {
  readonly text: string;
  private readonly starts: number[] = [];
  private readonly lines: readonly Line[];

  /** @param texts the lines' texts with their seams, as `withSeams` makes them */
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
    return this.lines[this.placeOf(offset)]?.index ?? 0;
  }

  /** The address that the text between two offsets links to; a link within the page is none. */
  linkIn(from: number, to: number): string | undefined {
    const place = this.placeOf(from);
    const start = this.starts[place] ?? 0;
    const shown = (at: number) => this.text.slice(start, at).replaceAll(seam, "").length;
    const links = this.lines[place]?.links ?? [];
    return links.find(
      (link) => link.to > shown(from) && link.from < shown(to) && !/^(?:$|#|javascript:)/i.test(link.href),
    )?.href;
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

  private placeOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The line's text with a mark at every seam. */
export function withSeams(line: Line): string {
  const bounds = [0, ...line.seams, line.text.length];
  return bounds
    .slice(1)
    .map((to, i) => line.text.slice(bounds[i], to))
    .join(seam);
}
