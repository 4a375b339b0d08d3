import type { Line } from "../../../scraper/parse/line.js";

/** Lines of text; a bar in `‖` marks a seam, where one element of HTML ends and the next begins. */
export function linesOf(...texts: readonly string[]): readonly Line[] {
  return texts.map((marked, index) => {
    const seams: number[] = [];
    let text = "";
    for (const piece of marked.split("‖")) {
      if (text !== "") seams.push(text.length);
      text += piece;
    }
    return { index, text, seams, links: [] };
  });
}
