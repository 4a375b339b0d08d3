import { type Line, piecesOf } from "./line.js";

/** Which pieces of markup begin a line: with all that follows, or alone. */
export interface LineStarts {
  readonly begins: (piece: string, next: string) => boolean;
  readonly standsAlone: (piece: string) => boolean;
  /** What a line has to hold for one of its pieces to be such; one look saves taking most lines apart. */
  readonly hint?: RegExp;
}

/**
 * The lines, with those taken apart in which a piece of markup of its own is known to stand on a line of its
 * own. Where a style sheet sets pieces below each other, nothing in the text does.
 */
export function setApart(lines: readonly Line[], starts: LineStarts): readonly Line[] {
  const { hint } = starts;
  return lines.flatMap((line) => {
    const isWhole = line.seams.length === 0 || (hint !== undefined && !hint.test(line.text));
    return isWhole ? line : cut(line, starts);
  });
}

function cut(line: Line, { begins, standsAlone }: LineStarts): readonly Line[] {
  const pieces = piecesOf(line);
  const cuts = new Set<number>([0]);
  pieces.forEach(({ from, text }, i) => {
    const next = pieces[i + 1];
    if (standsAlone(text)) {
      cuts.add(from);
      if (next) cuts.add(next.from);
    } else if (begins(text, next?.text ?? "")) cuts.add(from);
  });
  if (cuts.size === 1) return [line];
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.map((from, i) => {
    const to = edges[i + 1] ?? line.text.length;
    const seams = line.seams.filter((at) => at > from && at < to).map((at) => at - from);
    const links = line.links
      .filter((link) => link.from < to && link.to > from)
      .map((link) => ({ ...link, from: Math.max(link.from, from) - from, to: Math.min(link.to, to) - from }));
    return { ...line, text: line.text.slice(from, to), seams, links };
  });
}
