import type { HtmlElement, HtmlNode } from "./html-tree.js";
import { withoutInvisible } from "./line-builder.js";

/** The text of an element that holds little else; empty for one that holds much. */
export function shownText(element: HtmlElement): string {
  const texts: string[] = [];
  const ahead: HtmlNode[] = [element];
  for (let node = ahead.pop(), count = 0; node && count < 40; node = ahead.pop(), count++) {
    if (node.type === "text") texts.push(node.data);
    else if (node.type === "tag") ahead.push(...node.children.slice(0, 40).reverse());
  }
  return ahead.length > 0 ? "" : withoutInvisible(texts.join("")).trim();
}
