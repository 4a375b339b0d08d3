import { createRequire } from "node:module";
import { load } from "cheerio/slim";
import { mayStayOpen } from "./html-display.js";
import type { HtmlNode, HtmlTree } from "./html-tree.js";
import { isOrderly } from "./is-orderly.js";
import { limitDepth } from "./limit-depth.js";
import { LineTable } from "./line-table.js";

const require = createRequire(import.meta.url);

/**
 * Parses a page to the tree that a browser makes of it. A page whose markup is in order is read plainly,
 * which takes a quarter of the time; what a browser mends, the standard's parser mends in the same way.
 */
export function parseHtml(html: string): HtmlTree {
  const { html: limited, isShallow } = limitDepth(html);
  return (isShallow ? parseOrderly(limited) : undefined) ?? parseAny(limited);
}

/** The tree of a page whose markup is in order, `undefined` for any other. */
export function parseOrderly(html: string): HtmlTree | undefined {
  const xml = { xmlMode: false, withStartIndices: true, withEndIndices: true };
  const root = load(html, { xml }).root()[0];
  if (!root || !isOrderly(root, html)) return undefined;
  const lines = new LineTable(html);
  return { root, lineOf: (node) => lines.lineAt(node.startIndex ?? 0) };
}

/**
 * Loads the standard's parser for the first page that needs it: many runs have none, and it
 * takes a tenth of a second.
 */
function standardLoad(): typeof load {
  return (require("cheerio") as typeof import("cheerio")).load;
}

/** The tree of any page, as the HTML standard's parsing rules make it. */
export function parseAny(html: string): HtmlTree {
  const root = standardLoad()(html, { sourceCodeLocationInfo: true }).root()[0];
  if (!root) throw new Error("a parsed page has a root");
  const unclosedAt = unclosedLine(root.children.at(-1));
  return {
    root,
    lineOf: lineOfAny,
    ...(unclosedAt !== undefined && { unclosedAt }),
  };
}

/** The line where the node begins. */
function lineOfAny(node: HtmlNode): number {
  const place = node.sourceCodeLocation;
  if (!place || node.type !== "text") return place?.startLine ?? 0;
  // Text that stands in a table outside its cells goes before the table and joins the blanks there.
  const isMoved = place.endOffset > (node.next?.sourceCodeLocation?.startOffset ?? place.endOffset);
  return isMoved ? Math.max(place.startLine, place.endLine - lineEnds(node.data)) : place.startLine;
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}

/** The innermost element that is still open where the page ends, of those that have to be closed. */
function unclosedLine(last: HtmlNode | undefined): number | undefined {
  let line: number | undefined;
  for (let node = last; node?.type === "tag"; node = node.children.at(-1)) {
    const place = node.sourceCodeLocation;
    if (place && !place.endTag && !mayStayOpen(node.name)) line = place.startLine;
  }
  return line;
}
