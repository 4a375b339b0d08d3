import { mayStayOpen } from "./html-display.js";
import { type HtmlElement, type HtmlNode, type HtmlRoot, nextNode } from "./html-tree.js";
import {
  endsWith,
  excludedFrom,
  holdsNoText,
  holdsRawText,
  isDrawn,
  isMisplaced,
  isVoid,
} from "./orderly-markup.js";

/** What the standard's tokenizer reads in ways of its own. */
const oddities = /\0|<!--?-?>|--!>|<\/(?![a-z])|<!\[CDATA/i;

/**
 * Whether a page's markup is in order, so that the plain tree that was made of it (with start and end
 * indices) is the one that a browser makes: every element is closed by its own end tag or may stay open
 * where it does, stands where it may stand, and no end tag is left over.
 */
export function isOrderly(root: HtmlRoot, html: string): boolean {
  const endsInTag = html.lastIndexOf("<") > html.lastIndexOf(">");
  if (endsInTag || oddities.test(html)) return false;
  let endTags = 0;
  let hasBegun = false;
  for (let node = nextNode(root, root); node; node = nextNode(node, root)) {
    if (node.type === "text") {
      if (isMoved(node.data, node.parent)) return false;
      hasBegun ||= node.data.trim() !== "";
    } else if (node.type === "comment") {
      endTags += count("</", node.data);
    } else if (node.type === "directive") {
      if (hasBegun) return false;
    } else if ("attribs" in node) {
      if (!isInPlace(node, html)) return false;
      hasBegun = true;
      if (hasOwnEnd(node, html)) endTags += 1 + endTagsInText(node);
      else if (!mayEndAlone(node, html)) return false;
    }
  }
  return endTags === count("</", html);
}

function isInPlace(element: HtmlElement, html: string): boolean {
  const parent = parentOf(element);
  if (isMisplaced(element.name, parent?.name)) return false;
  if (element.name === "html" || parent?.name === "html") return isFrameInOrder(element);
  if (holdsRawText(element.name) && !isRawTextWhole(element, html)) return false;
  const excluded = excludedFrom(element.name);
  if (!excluded) return true;
  for (let outer = parent; outer; outer = parentOf(outer)) if (excluded.has(outer.name)) return false;
  return true;
}

/** The page's outermost elements: one `html` with nothing beside it, in it a head at most and one body. */
function isFrameInOrder(element: HtmlElement): boolean {
  const names = element.parent?.children.flatMap((node) => {
    if ("attribs" in node) return [node.name];
    return node.type === "text" && node.data.trim() !== "" ? ["text"] : [];
  });
  return /^(?:html|(?:head )?body)$/.test(names?.join(" ") ?? "");
}

function isMoved(text: string, parent: HtmlNode["parent"]): boolean {
  return parent !== null && "name" in parent && holdsNoText(parent.name) && text.trim() !== "";
}

function hasOwnEnd({ name, endIndex }: HtmlElement, html: string): boolean {
  const end = endIndex ?? 0;
  const start = end - name.length - 2;
  if (html[end] !== ">" || !html.startsWith("</", start)) return false;
  return html.startsWith(name, start + 2) || html.slice(start + 2, end).toLowerCase() === name;
}

function mayEndAlone(element: HtmlElement, html: string): boolean {
  const { name, endIndex } = element;
  if (isVoid(name)) return true;
  if (isDrawn(name)) return html.startsWith("/>", (endIndex ?? 0) - 1);
  // Browsers let a table into an open paragraph where the page has no doctype.
  if (name === "p" && nextElement(element)?.name === "table") return false;
  return mayStayOpen(name) && endsWith(parentOf(element)?.name);
}

/** Whether the text of a script, say, is the text that the standard takes for it, too. */
function isRawTextWhole(element: HtmlElement, html: string): boolean {
  const { name, startIndex, endIndex } = element;
  const [text, ...others] = element.children;
  const data = text?.type === "text" ? text.data : "";
  if (text?.startIndex && html.endsWith("/>", text.startIndex)) return false;
  if (name === "script" && data.includes("<!--")) return false;
  if (isDrawn(parentOf(element)?.name ?? "") && data.includes("<")) return false;
  const holdsTags = others.length > 0 || (text !== undefined && text.type !== "text");
  if (holdsTags && name !== "noscript" && name !== "iframe") return false;
  const source = html.slice(startIndex ?? 0, endIndex ?? 0).toLowerCase();
  return source.indexOf(`</${name}`) === source.length - name.length - 2;
}

/** End tags that stand in a script or style sheet are text. */
function endTagsInText({ name, children: [text] }: HtmlElement): number {
  return (name === "script" || name === "style") && text?.type === "text" ? count("</", text.data) : 0;
}

function parentOf(element: HtmlElement): HtmlElement | undefined {
  const { parent } = element;
  return parent !== null && "attribs" in parent ? parent : undefined;
}

function nextElement(element: HtmlElement): HtmlElement | undefined {
  for (let node = element.next; node; node = node.next) if ("attribs" in node) return node as HtmlElement;
  return undefined;
}

function count(part: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
