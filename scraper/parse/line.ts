import type { PageLine, PageText } from "../model/page-text.js";
import type { LineRange } from "../model/resource-page.js";

/** A line on its way through the parser; `index` is its 0-based place in the page. */
export interface Line {
  readonly index: number;
  readonly text: string;
  readonly seams: readonly number[];
  readonly links: PageLine["links"];
}

/** In the flat export a paragraph is glued to the last value of the code before it. */
const gluedParagraph =
  /(?<=\}"|\}<\/[^\s<>]+>)(?=(?:The query string is placed|List of available operations|Please note that|Requesting this resource))/;

/** The page's lines, with glued paragraphs taken apart (both parts keep the index of their line). */
export function pageLines(page: PageText): readonly Line[] {
  return page.lines.flatMap(({ text, seams, links }, index) => {
    if (page.layout !== "flat") return [{ index, text, seams, links }];
    return text.split(gluedParagraph).map((part) => ({ index, text: part, seams, links }));
  });
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

/**
 * The lines, with those taken apart in which a piece of markup of its own is what `starts` recognises. Where
 * a style sheet sets such pieces below each other, nothing in the text does.
 */
export function splitAtSeams(lines: readonly Line[], starts: (piece: string) => boolean): readonly Line[] {
  return lines.flatMap((line) => {
    const bounds = [0, ...line.seams, line.text.length];
    const pieces = bounds.slice(1).map((to, i) => ({ from: bounds[i] ?? 0, to }));
    const cuts = pieces.filter(({ from, to }) => from > 0 && starts(line.text.slice(from, to).trim()));
    if (cuts.length === 0) return [line];
    const edges = [0, ...cuts.flatMap(({ from, to }) => [from, to]), line.text.length];
    return [...new Set(edges)].flatMap((from, i, all) => {
      const text = line.text.slice(from, all[i + 1] ?? line.text.length);
      return text.trim() === ""
        ? []
        : [{ ...line, text, seams: inside(line.seams, from, from + text.length) }];
    });
  });
}

function inside(seams: readonly number[], from: number, to: number): readonly number[] {
  return seams.filter((at) => at > from && at < to).map((at) => at - from);
}

/** The lines as a 1-based range, for evidence. */
export function rangeOf(lines: readonly Line[]): LineRange | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last && { from: first.index + 1, to: last.index + 1 };
}
