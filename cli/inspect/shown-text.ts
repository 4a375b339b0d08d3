import type { PageLine, Span } from "../../scraper/model/page-text.js";
import type { Paint } from "../terminal/colours.js";
import { fitText } from "../terminal/text-width.js";

/** A stretch of a line in one look. */
interface Piece extends Span {
  readonly bold: boolean;
  readonly link: boolean;
}

/**
 * The text of a line as a person sees it on a terminal: bold words bold, links underlined and with their
 * addresses behind the text, and a blank where a style sheet may draw a gap.
 *
 * @param columns how much room there is; `Infinity` where nobody looks
 */
export function shownText(line: PageLine, columns: number, paint: Paint): string {
  const fitted = fitText(line.text, columns);
  const kept = fitted === line.text ? line.text.length : fitted.length - 1;
  const text = piecesOf(line)
    .filter(({ from }) => from < kept)
    .map((piece) => drawPiece(line, { ...piece, to: Math.min(piece.to, kept) }, paint))
    .join("");
  const rest = fitted === line.text ? "" : "…";
  return text + rest + addresses(line, columns - fitted.length, paint);
}

function drawPiece({ text, seams }: PageLine, { from, to, bold, link }: Piece, paint: Paint): string {
  const gap = seams.includes(from) && /^\S\S$/.test(text.slice(from - 1, from + 1)) ? paint("dim", "¦") : "";
  const shown = visible(text.slice(from, to));
  const linked = link ? paint("underline", shown) : shown;
  return gap + (bold ? paint("bold", linked) : linked);
}

/** Where the links of a line lead, as far as there is room. */
function addresses({ links }: PageLine, columns: number, paint: Paint): string {
  const targets = [...new Set(links.map(({ href }) => href))].filter((href) => !/^(?:#|$)/.test(href));
  if (targets.length === 0) return "";
  const said = ` → ${targets.map(visible).join(", ")}`;
  return columns < 12 ? "" : paint("cyan", fitText(said, columns));
}

function piecesOf({ text, bold, links, seams }: PageLine): readonly Piece[] {
  const spans = [...bold, ...links];
  const edges = new Set([0, text.length, ...seams, ...spans.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...edges].filter((at) => at <= text.length).sort((a, b) => a - b);
  const covers = (list: readonly Span[], at: number) => list.some(({ from, to }) => from <= at && at < to);
  return sorted
    .slice(1)
    .map((to, i) => ({ from: sorted[i] ?? 0, to }))
    .map(({ from, to }) => ({ from, to, bold: covers(bold, from), link: covers(links, from) }));
}

/** Control characters as pictures of themselves: a page must not steer the terminal. */
function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replaceAll("\u00a0", " ")
    .replaceAll(/\p{Cc}/gu, (character) =>
      character < " " ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : "␦",
    );
}
