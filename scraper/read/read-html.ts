import { type CheerioAPI, load } from "cheerio";
import type { PageLine } from "../model/page-text.js";
import {
  isBold,
  isControl,
  isNotShown,
  keepsWhiteSpace,
  mayStayOpen,
  standsOnOwnLine,
} from "./html-display.js";
import { limitDepth } from "./limit-depth.js";
import { LineBuilder, withoutInvisible } from "./line-builder.js";
import { StyleSheet } from "./style-sheet.js";

/** What an HTML page shows, and the address it calls its own. */
export interface HtmlText {
  readonly lines: readonly PageLine[];
  readonly address?: string;
  /** 1-based line of an element that the page never closes: the page was cut off inside it. */
  readonly unclosedAt?: number;
  /** Whether the page opens its body and never closes it, which HTML allows but few pages do. */
  readonly staysOpen: boolean;
}

type Element = Extract<Node, { attribs: unknown }>;
type Node = ReturnType<CheerioAPI["root"]>[0]["children"][number];

/** How text looks at some depth of the page: inherited from the elements around it. */
interface Look {
  readonly bold: boolean;
  readonly href: string | undefined;
  readonly control: boolean;
  readonly preformatted: boolean;
}

/**
 * Reads HTML as a person does: lines of text, bold, links. Class names, ids and the choice of layout
 * elements mean nothing here, because the markup of the real site is not known and may change.
 */
export function readHtml(html: string): HtmlText {
  const $ = load(limitDepth(html), { sourceCodeLocationInfo: true });
  const builder = new LineBuilder();
  const plain: Look = { bold: false, href: undefined, control: false, preformatted: false };
  const styles = new StyleSheet(
    $("style")
      .toArray()
      .map((sheet) => $(sheet).text()),
  );
  for (const child of $.root()[0]?.children ?? []) walk(child, plain, styles, builder);
  builder.breakLine();
  const address = ownAddress($);
  const isClosed = /<\/(?:body|html)\s*>/i.test(html.slice(-2000));
  const unclosedAt = isClosed ? undefined : unclosedLine($);
  return {
    lines: builder.lines,
    staysOpen: !isClosed && /<(?:body|html)[\s>]/i.test(html),
    ...(address !== undefined && { address }),
    ...(unclosedAt !== undefined && { unclosedAt }),
  };
}

/** The innermost element that is still open where the page ends, of those that have to be closed. */
function unclosedLine($: CheerioAPI): number | undefined {
  let line: number | undefined;
  for (
    let node: Node | undefined = $.root()[0]?.children.at(-1);
    node?.type === "tag";
    node = node.children.at(-1)
  ) {
    const place = node.sourceCodeLocation;
    if (place && !place.endTag && !mayStayOpen(node.name)) line = place.startLine;
  }
  return line;
}

/** Goes through the page in reading order. Without recursion, so that no depth of nesting is too deep. */
function walk(root: Node, look: Look, styles: StyleSheet, builder: LineBuilder): void {
  const ahead: (() => void)[] = [];
  const visit = (node: Node, around: Look) => {
    if (node.type === "text") {
      const line = node.sourceCodeLocation?.startLine ?? 0;
      if (around.preformatted) builder.addPreformatted(node.data, line, around);
      else builder.addFlowing(node.data, line, around);
      return;
    }
    if (node.type !== "tag" || isNotShown(node.name)) return;
    if (node.name === "wbr" || isPermalink(node)) return;
    if (node.name === "br") {
      builder.breakLine();
      return;
    }
    const inside = lookInside(node.name, node.attribs, around);
    const isApart = standsOnOwnLine(node.name) || styles.setsApart(node.name, node.attribs);
    const border = isApart ? () => builder.breakLine() : () => builder.seam();
    border();
    ahead.push(border);
    const title = tooltipOf(node);
    if (title) ahead.push(() => addTooltip(title, node.sourceCodeLocation?.startLine ?? 0, builder));
    for (const child of [...node.children].reverse()) ahead.push(() => visit(child, inside));
  };
  ahead.push(() => visit(root, look));
  for (let next = ahead.pop(); next; next = ahead.pop()) next();
}

/**
 * The lines of a `title` attribute, which a browser shows when a reader points at the element; only where it
 * begins with the text that the element shows, as the tooltip of a name does.
 */
function tooltipOf(node: Element): readonly string[] | undefined {
  const lines = (node.attribs.title ?? "").split(/\r?\n/);
  // The title is in XML spelling where the name is in JSON spelling.
  const isName = lines[0]?.trim().toLowerCase() === shownText(node).toLowerCase();
  return lines.length > 1 && isName ? lines : undefined;
}

/** The sign beside a heading that links to the heading itself. */
function isPermalink(element: Element): boolean {
  const isInPage = element.name === "a" && (element.attribs.href ?? "").startsWith("#");
  return isInPage && /^\s*[#¶§🔗]\s*$/u.test(shownText(element));
}

/** The text of an element that holds little else; empty for one that holds much. */
function shownText(element: Element): string {
  const texts: string[] = [];
  const ahead: Node[] = [element];
  for (let node = ahead.pop(), count = 0; node && count < 40; node = ahead.pop(), count++) {
    if (node.type === "text") texts.push(node.data);
    else if (node.type === "tag") ahead.push(...[...node.children.slice(0, 40)].reverse());
  }
  return ahead.length > 0 ? "" : withoutInvisible(texts.join("")).trim();
}

/** Shows the tooltip's lines below each other behind its element. */
function addTooltip(lines: readonly string[], lineNumber: number, builder: LineBuilder): void {
  for (const line of lines) {
    builder.breakLine();
    builder.addFlowing(line, lineNumber, { bold: false, href: undefined, control: false });
  }
  builder.breakLine();
}

function lookInside(tag: string, attributes: { readonly [name: string]: string }, look: Look): Look {
  const style = attributes.style ?? "";
  const href = tag === "a" ? attributes.href : undefined;
  return {
    bold: look.bold || isBold(tag) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    href: href ?? look.href,
    control: look.control || isControl(tag),
    preformatted: look.preformatted || keepsWhiteSpace(tag) || /white-space\s*:\s*pre/i.test(style),
  };
}

/** The page's own address: its canonical link, the one it gives to those who share it, or the note that browsers put into saved pages. */
function ownAddress($: CheerioAPI): string | undefined {
  const canonical = $('link[rel="canonical"]').attr("href");
  const shared = $('meta[property="og:url"]').attr("content");
  const own = [canonical, shared].find((address) => address !== undefined && /^https?:/.test(address));
  if (own !== undefined) return own;
  for (const node of $.root()[0]?.children ?? []) {
    if (node.type !== "comment") continue;
    const saved = /saved from url=\(\d+\)(https?:\S+)/.exec(node.data)?.[1];
    if (saved !== undefined) return saved;
  }
  return undefined;
}
