import { load } from "cheerio/slim";
import type { PageLine } from "../model/page-text.js";
import type { HtmlElement, HtmlTree } from "./html-tree.js";
import { linesOfText } from "./lines-of-text.js";
import { shownText } from "./shown-text.js";

/**
 * The lines of a tooltip that an attribute holds as text or as markup: `title`, or the `data-…` attribute of
 * a script that draws tooltips. Only a text that begins with the text that the element shows is one.
 *
 * @param show the lines of markup
 */
export function tooltipInAttributes(
  element: HtmlElement,
  lineOf: HtmlTree["lineOf"],
  show: (markup: HtmlTree) => readonly PageLine[],
): readonly PageLine[] {
  for (const attribute in element.attribs) {
    const value = element.attribs[attribute] ?? "";
    // Hardly an attribute has a line end or a tag.
    if (!/[\n<]/.test(value)) continue;
    const lines = tooltipIn(value, shownText(element).toLowerCase(), lineOf(element), show);
    if (lines) return lines;
  }
  return none;
}

const none: readonly PageLine[] = [];

/** The lines of a text or markup that begins with the name. */
function tooltipIn(
  value: string,
  name: string,
  number: number,
  show: (markup: HtmlTree) => readonly PageLine[],
): readonly PageLine[] | undefined {
  if (name === "") return undefined;
  // The title is in XML spelling where the name is in JSON spelling.
  const isTooltip = (lines: readonly PageLine[]) =>
    lines.length > 1 && lines[0]?.text.trim().toLowerCase() === name;
  const lines = linesOfText(value, number);
  if (isTooltip(lines)) return lines;
  const marked = value.includes("<") ? linesOfMarkup(value, number, show) : none;
  return isTooltip(marked) ? marked : undefined;
}

function linesOfMarkup(
  markup: string,
  number: number,
  show: (markup: HtmlTree) => readonly PageLine[],
): readonly PageLine[] {
  const root = load(markup, { xml: { xmlMode: false } }).root()[0];
  return root ? show({ root, lineOf: () => number }) : [];
}
