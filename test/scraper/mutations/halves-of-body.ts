import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Stretch } from "./markup.js";

/** Where the two halves of a body stand in the file. */
export interface HalvesOfBody {
  readonly xml: Stretch;
  readonly json: Stretch;
}

/**
 * The halves of a page's bodies; none of a body whose halves share a line of the file, unless
 * it is the flat export's.
 */
export function halvesOf(text: string, page: ResourcePage): readonly HalvesOfBody[] {
  return [page.request, page.response].flatMap((body) => {
    if (!body?.at) return [];
    const [first, last] = [page.lines.numbers[body.at.from - 1], page.lines.numbers[body.at.to - 1]];
    if (first === undefined || last === undefined || first === last) return [];
    const from = startOfLine(text, first);
    const to = startOfLine(text, last + 1);
    const middle = body.flat ? flatMiddle(text, from) : bracketLine(text, from);
    return middle > from && middle < to
      ? [{ xml: { from, to: middle }, json: { from: middle, to: body.flat ? flatEnd(text, to) : to } }]
      : [];
  });
}

/** The offset at which a line of the file (from 1) begins. */
export function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** Behind the last value of the XML half, where the first title of the JSON half is glued on. */
function flatMiddle(text: string, from: number): number {
  const firstKey = text.indexOf('\n": ', from);
  const closing = text.lastIndexOf("</", firstKey);
  return text.indexOf(">", closing) + 1;
}

/** Behind the last value of the JSON half, to which the next paragraph is glued. */
function flatEnd(text: string, to: number): number {
  return text.lastIndexOf('}"', to) + 2;
}

/** The first line that shows nothing but the opening brace, with its number above it or before it. */
function bracketLine(text: string, from: number): number {
  const found = /(?:^1\n)?^(?:<[^>]*>|\d)*\s*(?:<[^>]*>)*\{(?:<[^>]*>)*$/m.exec(text.slice(from));
  return found ? from + found.index : -1;
}
