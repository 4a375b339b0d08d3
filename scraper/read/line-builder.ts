import type { Block, LinkSpan, PageLine, Span } from "../model/page-text.js";
import { isImplied } from "./html-display.js";

interface Look {
  readonly bold: boolean;
  readonly href: string | undefined;
  readonly control: boolean;
}

const blank = /[ \t\n\f\r\u00a0]+/g;

/** Places where a long word may be broken, and marks of writing direction and byte order. */
const invisible = /\u00ad|\u200b|\u200e|\u200f|\u2060|\ufeff/g;

/** What text may hold that does not show as it stands. */
const notAsItStands = / {2}|[\t\n\f\r\u00a0\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** The text without characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** Collects pieces of text into the lines that a browser would show. */
export class LineBuilder {
  readonly lines: PageLine[] = [];
  // Pieces, not one growing text: a page may be a single line of a million pieces.
  private pieces: string[] = [];
  private length = 0;
  private hasText = false;
  private isControl = true;
  private endsBlank = true;
  private number = 0;
  private bold: Span[] = [];
  private links: LinkSpan[] = [];
  private seams: number[] = [];
  /** The innermost block that is open, and the one that the line begins in. */
  private block: Block | undefined;
  private begunIn: Block | undefined;

  /** Adds text of one element, in which runs of blanks show as one. */
  addFlowing(text: string, lineNumber: number, look: Look): void {
    const shown = notAsItStands.test(text) ? withoutInvisible(text).replace(blank, " ") : text;
    if (shown === " " || shown === "") {
      if (shown === " " && !this.endsBlank) this.push(" ");
      return;
    }
    const piece = this.endsBlank ? shown.trimStart() : shown;
    this.add(piece, lineNumber + lineEndsBefore(text), look);
  }

  /** Adds text in which blanks and line ends stand as they are. */
  addPreformatted(text: string, lineNumber: number, look: Look): void {
    text.split("\n").forEach((part, i) => {
      if (i > 0) this.breakLine();
      if (part !== "") this.add(withoutInvisible(part).replace(/[\t\u00a0]/g, " "), lineNumber + i, look);
    });
  }

  /** Marks that the next text belongs to another element. */
  seam(): void {
    const at = this.length;
    if (at > 0 && this.seams.at(-1) !== at) this.seams.push(at);
  }

  /** Begins an element that stands on lines of its own. */
  openBlock(tag: string): void {
    this.breakLine();
    if (!isImplied(tag)) this.block = { tag, around: this.block };
  }

  /** Ends the element that was begun last. */
  closeBlock(tag: string): void {
    this.breakLine();
    if (!isImplied(tag)) this.block = this.block?.around;
  }

  /** Adds lines that were made elsewhere, below the one that is being written. */
  addLines(lines: readonly PageLine[]): void {
    if (lines.length === 0) return;
    this.breakLine();
    for (const line of lines) this.lines.push(line);
  }

  /** Ends the line; lines without text are not kept, since margins are drawn by style sheets. */
  breakLine(): void {
    if (this.pieces.length === 0) return;
    if (this.hasText) {
      const text = this.pieces.join("").trimEnd();
      const { number, bold, links, seams, begunIn: block } = this;
      while ((seams.at(-1) ?? 0) >= text.length) seams.pop();
      this.lines.push(
        this.isControl
          ? { number, text, bold, links, seams, block, isControl: true }
          : { number, text, bold, links, seams, block },
      );
    }
    this.pieces = [];
    this.length = 0;
    this.hasText = false;
    this.isControl = true;
    this.endsBlank = true;
    this.bold = [];
    this.links = [];
    this.seams = [];
  }

  private add(piece: string, lineNumber: number, look: Look): void {
    if (!this.hasText) {
      this.number = lineNumber;
      this.begunIn = this.block;
    }
    const from = this.length;
    this.push(piece);
    const to = this.length;
    if (!look.control && piece.trim() !== "") this.isControl = false;
    if (look.bold) this.bold.push({ from, to });
    if (look.href !== undefined) this.links.push({ from, to, href: look.href });
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    this.hasText ||= piece.trim() !== "";
    this.endsBlank = piece.endsWith(" ");
  }
}

/** How many line ends stand before the text's first sign. */
function lineEndsBefore(text: string): number {
  if (!/^\s*\n/.test(text)) return 0;
  return text.slice(0, text.length - text.trimStart().length).split("\n").length - 1;
}
