import type { PageLine } from "../model/page-text.js";
import { endsWhole } from "./ends-whole.js";
import { parseHtml } from "./parse-html.js";
import { readHead } from "./read-head.js";
import { showLines } from "./show-lines.js";

/** What an HTML page shows, and the address it calls its own. */
export interface HtmlText {
  readonly lines: readonly PageLine[];
  readonly address?: string;
  /** 1-based line of an element that the page never closes: the page was cut off inside it. */
  readonly unclosedAt?: number;
  /** Whether the page opens its body and never closes it, and nothing else tells that it is whole. */
  readonly staysOpen: boolean;
}

/**
 * Reads HTML as a person does: lines of text, bold, links. Class names, ids and the choice of layout
 * elements mean nothing here, because the markup of the real site is not known and may change.
 */
export function readHtml(html: string): HtmlText {
  const tree = parseHtml(html);
  const { address, styleSheets } = readHead(tree.root);
  const isClosed = /<\/(?:body|html)\s*>/i.test(html.slice(-2000));
  const unclosedAt = isClosed ? undefined : tree.unclosedAt;
  return {
    lines: showLines(tree, styleSheets),
    staysOpen:
      !isClosed && /<(?:body|html)[\s>]/i.test(html) && unclosedAt === undefined && !endsWhole(tree.root),
    ...(address !== undefined && { address }),
    ...(unclosedAt !== undefined && { unclosedAt }),
  };
}
