import type { UsingRule } from "../../model/line-rules.js";
import type { LinkSpan, Span } from "../../model/page-text.js";
import type { LineRange } from "../../model/stated.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";
import type { Stretch } from "./scan.js";

/**
 * Stands for a place where markup ends and begins without a line break: a control character, which no page
 * shows. One beyond Latin-1 would double what all texts of a body take in memory.
 */
export const seam = "\u001f";

/** White space as code may have it: blanks, line ends and seams. */
export const gap = `[\\s${seam}]*`;

/** The place where a piece of markup begins: code and tooltips never share a piece. */
export const pieceStart = `(?:^|[\\n${seam}])[ \\t]*`;

const notBlank = new RegExp(`[^\\s${seam}]`, "g");

/** The code of a body as one text, in which every offset knows its line. */
export class CodeText {
  readonly text: string;
  private readonly starts: number[] = [];
  private readonly links: LinkSpan[] = [];
  private readonly bold: Span[] = [];
  private readonly lines: readonly Line[];

  /** @param texts the lines' texts with their seams, as `withSeams` makes them */
  constructor(lines: readonly Line[], texts: readonly string[]) {
    this.lines = lines;
    let at = 0;
    texts.forEach((text, i) => {
      const line = lines[i];
      if (line?.links.length) for (const link of spansIn(line, line.links, at)) this.links.push(link);
      if (line?.bold?.length) for (const span of spansIn(line, line.bold, at)) this.bold.push(span);
      this.starts.push(at);
      at += text.length + 1;
    });
    this.text = texts.join("\n");
  }

  /** The page's line (0-based index) that holds the offset. */
  lineAt(offset: number): number {
    return this.lines[this.placeOf(offset)]?.index ?? 0;
  }

  /** The address of a link that begins between two offsets; a link to a place in the page is none. */
  linkWithin(from: number, to: number): string | undefined {
    const first = lastIndexWhere(this.links, (link) => link.from < from) + 1;
    for (let i = first; (this.links[i]?.from ?? to) < to; i++) {
      const href = this.links[i]?.href ?? "";
      if (!/^(?:$|#|javascript:)/i.test(href)) return href;
    }
    return undefined;
  }

  /** Whether the text at an offset is drawn bold. */
  isBold(offset: number): boolean {
    const at = lastIndexWhere(this.bold, (span) => span.from <= offset);
    return (this.bold[at]?.to ?? 0) > offset;
  }

  /** Evidence for the text between two offsets. */
  range(from: number, to: number): LineRange {
    return { from: this.lineAt(from) + 1, to: this.lineAt(Math.max(from, to - 1)) + 1 };
  }

  /** Marks the lines between two offsets as used, blank ones left out. */
  use(from: number, to: number, rule: UsingRule, account: Account): void {
    let at = from;
    for (let place = this.placeOf(from); at < to && place < this.lines.length; place++) {
      const next = this.starts[place + 1] ?? this.text.length;
      const line = this.lines[place];
      if (line && this.isShown(at, Math.min(next, to))) account.use(line.index, rule);
      at = next;
    }
  }

  /** The parts of a stretch that stand on lines which a rule has taken already, blank ones left out. */
  onTakenLines({ from, to }: Stretch, account: Account): readonly { at: number; text: string }[] {
    let at = from;
    return this.text
      .slice(from, to)
      .split("\n")
      .flatMap((part) => {
        const start = at;
        at += part.length + 1;
        const text = part.replaceAll(seam, " ").trim();
        return text === "" || account.isOpen(this.lineAt(start)) ? [] : [{ at: start, text }];
      });
  }

  /** Whether anything but blanks stands between two offsets. */
  private isShown(from: number, to: number): boolean {
    notBlank.lastIndex = from;
    return (notBlank.exec(this.text)?.index ?? to) < to;
  }

  private placeOf(offset: number): number {
    return Math.max(
      lastIndexWhere(this.starts, (start) => start <= offset),
      0,
    );
  }
}

/**
 * The last index for which the condition holds, where it holds for the first ones only (found by halving).
 */
function lastIndexWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Spans of the line as offsets into its text with seams, which begins at `start`. */
function spansIn<S extends Span>(line: Line, spans: readonly S[], start: number): readonly S[] {
  let passed = 0;
  return spans.map((span) => {
    while ((line.seams[passed] ?? Number.POSITIVE_INFINITY) <= span.from) passed++;
    return { ...span, from: start + span.from + passed, to: start + span.to + passed };
  });
}

/** The line's text with a mark at every seam. */
export function withSeams(line: Line): string {
  let text = "";
  let from = 0;
  for (const at of line.seams) {
    text += line.text.slice(from, at) + seam;
    from = at;
  }
  return text + line.text.slice(from);
}
