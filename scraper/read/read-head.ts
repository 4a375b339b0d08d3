import { goThrough, type HtmlRoot } from "./html-tree.js";
import { holdsRawText } from "./orderly-markup.js";

/** What a page says about itself, without showing it. */
export interface PageHead {
  readonly address: string | undefined;
  readonly styleSheets: readonly string[];
}

/**
 * Finds the page's style sheets and its own address: its canonical link, the one it gives to those who share
 * it, or the note that browsers put into saved pages.
 */
export function readHead(root: HtmlRoot): PageHead {
  const styleSheets: string[] = [];
  let canonical: string | undefined;
  let shared: string | undefined;
  goThrough(root, (node) => {
    if (node.type === "style") {
      styleSheets.push(node.children.map((child) => ("data" in child ? child.data : "")).join(""));
    } else if (node.type === "tag" && node.name === "link" && node.attribs.rel === "canonical") {
      canonical ??= node.attribs.href;
    } else if (node.type === "tag" && node.name === "meta" && node.attribs.property === "og:url") {
      shared ??= node.attribs.content;
    }
    return !("attribs" in node && holdsRawText(node.name));
  });
  const own = [canonical, shared].find((address) => address !== undefined && /^https?:/.test(address));
  return { address: own ?? savedFrom(root), styleSheets };
}

function savedFrom(root: HtmlRoot): string | undefined {
  for (const node of root.children) {
    const saved = node.type === "comment" && /saved from url=\(\d+\)(https?:\S+)/.exec(node.data)?.[1];
    if (saved) return saved;
  }
  return undefined;
}
