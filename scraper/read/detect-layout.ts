import type { Layout } from "../model/page-text.js";

const htmlStart =
  /^\s*<(?:!doctype\b|!--|\?xml\b|(?:html|head|body|div|main|section|article|table|nav|p|h[1-6]|ul|ol|dl|span|meta|link|script|style)[\s>/])/i;
const htmlEnds = /<\/(?:div|td|tr|table|li|ul|ol|dl|dt|dd|span|p|b|strong|a|h[1-6]|section|main|body|html)>/g;
const flatRow = /^(?:\| ?)?(?:HTTP method|URI|Supported formats) \|/m;
const linesRow =
  /^(?:HTTP method (?:GET|POST|PUT|DELETE|PATCH)|Supported formats Xml\b.*|Successful HTTP status code \d{3}|API resource identifier \d+, version \d+)\s*$/m;

/**
 * Pages of the older generation have no header table: their code or query table tells which export they are.
 */
const olderStatus = /^(?:\| ?)?Success HTTP Status Code\b/im;
const flatCode = /^(?:>\{\w+\}<\/|(?:\| ?)?\$\w+ \w+(?:, optional)? \|)/m;

/**
 * Tells from the content alone how a page was stored. The exports print element names too (`</Name>`, and
 * whatever a description holds), so that angle brackets alone do not make a page HTML: its beginning does,
 * or closing tags of HTML's own on a page without a row of the exports.
 */
export function detectLayout(text: string): Layout {
  if (htmlStart.test(text)) return "html";
  if (flatRow.test(text)) return "flat";
  if (linesRow.test(text)) return "lines";
  if (olderStatus.test(text) && flatCode.test(text)) return "flat";
  return (text.match(htmlEnds) ?? []).length >= 3 ? "html" : "lines";
}
