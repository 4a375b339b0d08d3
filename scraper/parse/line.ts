import type { PageLine, PageText } from "../model/page-text.js";
import type { LineRange } from "../model/stated.js";

/** A line on its way through the parser; `index` is its 0-based place in the page. */
export interface Line {
  readonly index: number;
  readonly text: string;
  readonly seams: readonly number[];
  readonly links: PageLine["links"];
  readonly bold?: PageLine["bold"];
  /** Whether the line holds nothing but buttons. */
  readonly isControl?: boolean;
  readonly block?: PageLine["block"];
}

/** In the flat export a paragraph is glued to the last value of the code before it. */
const gluedParagraph =
  /(?<=\}"|\}<\/[^\s<>]+>)(?=(?:The query string is placed|List of available operations|Please note that|Requesting this resource))/;

/** The page's lines, with glued paragraphs taken apart (both parts keep the index of their line). */
export function pageLines(page: PageText): readonly Line[] {
  if (page.layout !== "flat")
    return page.lines.map(({ text, seams, links, bold, isControl = false, block }, index) => ({
      index,
      text,
      seams,
      links,
      bold,
      isControl,
      block,
    }));
  return page.lines.flatMap(({ text, seams, links, bold }, index) =>
    text.split(gluedParagraph).map((part) => ({ index, text: part, seams, links, bold })),
  );
}

/** The line's text with a blank at every seam, for matching labels that a style sheet sets apart. */
export function spaced(line: Line): string {
  if (line.seams.length === 0) return line.text;
  const bounds = [0, ...line.seams, line.text.length];
  return bounds
    .slice(1)
    .map((to, i) => {
      const from = bounds[i] ?? 0;
      return (/^\S\S$/.test(line.text.slice(from - 1, from + 1)) ? " " : "") + line.text.slice(from, to);
    })
    .join("");
}

/** The pieces of markup that the line is made of, blank ones left out. */
export function piecesOf(line: Line): readonly { readonly from: number; readonly text: string }[] {
  const bounds = [0, ...line.seams, line.text.length];
  return bounds
    .slice(1)
    .map((to, i) => ({ from: bounds[i] ?? 0, text: line.text.slice(bounds[i], to).trim() }))
    .filter(({ text }) => text !== "");
}

/** The lines as a 1-based range, for evidence. */
export function rangeOf(lines: readonly Line[]): LineRange | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last && { from: first.index + 1, to: last.index + 1 };
}
