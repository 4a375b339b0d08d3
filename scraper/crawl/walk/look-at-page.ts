import { type SiteAddress, siteAddress } from "../../address/site-address.js";
import { decodeBytes } from "../../read/decode-bytes.js";
import { goThrough, type HtmlElement } from "../../read/html-tree.js";
import { parseHtml } from "../../read/parse-html.js";

/** What a crawl has to know of a page: where it leads, and whether it is one at all. */
export interface PageLook {
  /** The addresses that it links to, in the order of the page. */
  readonly links: readonly SiteAddress[];
  /** How many letters a reader sees. */
  readonly textLength: number;
  readonly asksForPassword: boolean;
  readonly hasScripts: boolean;
}

/** Looks at a page; one of the media type `text/plain` has no links. */
export function lookAtPage(bytes: Uint8Array, mediaType: string, href: string): PageLook {
  const text = decodeBytes({ file: href, bytes }).value;
  if (mediaType === "text/plain") {
    return { links: [], textLength: lettersOf(text), asksForPassword: false, hasScripts: false };
  }
  const links: string[] = [];
  let textLength = 0;
  let asksForPassword = false;
  let hasScripts = false;
  let base = href;
  goThrough(parseHtml(text).root, (node) => {
    if (node.type === "text") textLength += lettersOf(node.data);
    if (!("attribs" in node)) return true;
    if (node.name === "script") hasScripts = true;
    if (node.name === "input" && node.attribs.type?.toLowerCase() === "password") asksForPassword = true;
    if (node.name === "base") base = resolved(node.attribs.href, href) ?? base;
    const link = linkOf(node);
    if (link !== undefined) links.push(link);
    return !/^(?:script|style|noscript|template|title)$/.test(node.name);
  });
  return {
    links: links.flatMap((link) => siteAddress(link, base) ?? []),
    textLength,
    asksForPassword,
    hasScripts,
  };
}

/** Pages in frames belong to the site like pages behind links. */
function linkOf({ name, attribs }: HtmlElement): string | undefined {
  if (name === "a" || name === "area") return attribs.href;
  return name === "frame" || name === "iframe" ? attribs.src : undefined;
}

function resolved(href: string | undefined, base: string): string | undefined {
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, "").length;
}
