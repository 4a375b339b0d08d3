/** How a page was stored: as HTML, or as one of the two text exports. */
export type Layout = "html" | "lines" | "flat";

/** One file as it was found, before anyone looked inside. */
export interface PageFile {
  /** Path as the user would type it; also the page's name in reports. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The address the page was fetched from, when a snapshot knows it. */
  readonly address?: string;
}

/** Where a page lies, before its bytes are fetched. */
export interface PageSource {
  /** Path as the user would type it. */
  readonly file: string;
  /** The address the page was fetched from, when a snapshot knows it. */
  readonly address?: string;
  /** Gives the bytes of a page that does not lie at its path yet. */
  readonly bytes?: () => Uint8Array;
}

/** A stretch of a line's text, as character offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line that is a link. */
export interface LinkSpan extends Span {
  readonly href: string;
}

/** An element of HTML on lines of its own (a list, a cell, a paragraph), with the one around it. */
export interface Block {
  readonly tag: string;
  readonly around: Block | undefined;
}

/** One line as a reader sees it. */
export interface PageLine {
  /** 1-based line in the file where the text begins. */
  readonly number: number;
  /** The text; for HTML without the blanks that a browser would not show. */
  readonly text: string;
  readonly bold: readonly Span[];
  readonly links: readonly LinkSpan[];
  /**
   * Offsets in `text` where one piece of markup ends and the next begins without a line break. A reader
   * may or may not see a gap there (it depends on the style sheet), so a parser may split at them.
   */
  readonly seams: readonly number[];
  /** Whether the line holds nothing but buttons. */
  readonly isControl?: boolean;
  /** Of HTML, the innermost block that the line begins in; none right in the page's body. */
  readonly block?: Block | undefined;
}

/** A page as lines of text: what every parser works on, whatever the page was stored as. */
export interface PageText {
  readonly file: string;
  readonly layout: Layout;
  readonly address?: string;
  readonly lines: readonly PageLine[];
}
