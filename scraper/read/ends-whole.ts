import { isNotShown, mayStayOpen } from "./html-display.js";
import { type HtmlElement, type HtmlNode, type HtmlRoot, nextNode } from "./html-tree.js";

/**
 * Whether a page that never closes its body ends where it was meant to. HTML lets `</body>` be left out,
 * and some programs that write pages do. The page is whole when what stands last in its body had to be
 * closed, was, and is either the page's footer or an element around most of the page: a page that was
 * cut off has that one open.
 *
 * @param root a page in which every element that has to be closed is
 */
export function endsWhole(root: HtmlRoot): boolean {
  const html = root.children.find(isCalled("html"));
  const body = html?.children.find(isCalled("body"));
  const last = body?.children.findLast(isShown);
  if (!body || !last || last.type !== "tag" || mayStayOpen(last.name)) return false;
  return last.name === "footer" || amountOfText(last) * 2 > amountOfText(body);
}

/** In characters. */
function amountOfText(element: HtmlElement): number {
  let amount = 0;
  for (let node = nextNode(element, element); node; node = nextNode(node, element))
    if (node.type === "text") amount += node.data.trim().length;
  return amount;
}

function isCalled(name: string) {
  return (node: HtmlNode): node is HtmlElement => node.type === "tag" && node.name === name;
}

function isShown(node: HtmlNode): boolean {
  return node.type === "text" ? node.data.trim() !== "" : node.type === "tag" && !isNotShown(node.name);
}
