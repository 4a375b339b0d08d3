import type { Layout } from "../model/page-text.js";

const htmlStart =
  /^\s*<(?:!doctype\b|!--|\?xml\b|(?:html|head|body|div|main|section|article|table|nav|p|h[1-6]|ul|ol|dl|span|meta|link|script|style)[\s>/])/i;
const htmlEnds = /<\/(?:div|td|tr|table|li|ul|ol|dl|dt|dd|span|p|b|strong|a|h[1-6]|section|main|body|html)>/g;
const flatRow = /^(?:\| ?)?(?:HTTP method|URI|Supported formats) \|/m;

/**
 * Tells from the content alone how a page was stored. The exports print element names too (`</Name>`), so
 * a few angle brackets do not make a page HTML: its beginning does, or several closing tags of HTML's own.
 */
export function detectLayout(text: string): Layout {
  if (htmlStart.test(text)) return "html";
  if ((text.match(htmlEnds) ?? []).length >= 3) return "html";
  return flatRow.test(text) ? "flat" : "lines";
}
