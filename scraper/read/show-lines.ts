import type { PageLine } from "../model/page-text.js";
import { isBold, isControl, isNotShown, keepsWhiteSpace, standsOnOwnLine } from "./html-display.js";
import { goThrough, type HtmlElement, type HtmlNode, type HtmlTree } from "./html-tree.js";
import { LineBuilder, withoutInvisible } from "./line-builder.js";
import { StyleSheet } from "./style-sheet.js";

/** How text looks at some depth of the page: inherited from the elements around it. */
interface Look {
  readonly bold: boolean;
  readonly href: string | undefined;
  readonly control: boolean;
  readonly preformatted: boolean;
}

/** An element whose text is being shown. */
interface Open {
  readonly look: Look;
  readonly isApart: boolean;
  readonly tooltip: readonly string[] | undefined;
  readonly line: number;
}

const plain: Look = { bold: false, href: undefined, control: false, preformatted: false };

/** The lines that a browser would show of the page with its style sheets, in reading order. */
export function showLines({ root, lineOf }: HtmlTree, styleSheets: readonly string[]): readonly PageLine[] {
  const builder = new LineBuilder();
  const styles = new StyleSheet(styleSheets);
  const open: Open[] = [];

  /** Shows the node; says whether its children are to be shown, too. */
  const enter = (node: HtmlNode): boolean => {
    const look = open.at(-1)?.look ?? plain;
    if (node.type === "text") {
      if (look.preformatted) builder.addPreformatted(node.data, lineOf(node), look);
      else builder.addFlowing(node.data, lineOf(node), look);
      return false;
    }
    if (node.type !== "tag" || isNotShown(node.name) || node.name === "wbr" || isPermalink(node))
      return false;
    if (node.name === "br") {
      builder.breakLine();
      return false;
    }
    const isApart = standsOnOwnLine(node.name) || styles.setsApart(node.name, node.attribs);
    const tooltip = tooltipOf(node);
    open.push({ look: lookInside(node, look), isApart, tooltip, line: tooltip ? lineOf(node) : 0 });
    border(isApart);
    return true;
  };
  const leave = () => {
    const element = open.pop();
    if (element?.tooltip) addTooltip(element.tooltip, element.line, builder);
    border(element?.isApart ?? false);
  };
  const border = (isApart: boolean) => (isApart ? builder.breakLine() : builder.seam());

  goThrough(root, enter, leave);
  builder.breakLine();
  return builder.lines;
}

function lookInside({ name, attribs }: HtmlElement, around: Look): Look {
  const { style = "", href } = attribs;
  const bold = isBold(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  const preformatted = keepsWhiteSpace(name) || /white-space\s*:\s*pre/i.test(style);
  const isLink = name === "a" && href !== undefined;
  if (!bold && !preformatted && !isLink && !isControl(name)) return around;
  return {
    bold: around.bold || bold,
    href: isLink ? href : around.href,
    control: around.control || isControl(name),
    preformatted: around.preformatted || preformatted,
  };
}

/**
 * The lines of a `title` attribute, which a browser shows when a reader points at the element; only where it
 * begins with the text that the element shows, as the tooltip of a name does.
 */
function tooltipOf(element: HtmlElement): readonly string[] | undefined {
  const { title } = element.attribs;
  if (title === undefined || !title.includes("\n")) return undefined;
  const lines = title.split(/\r?\n/);
  // The title is in XML spelling where the name is in JSON spelling.
  return lines[0]?.trim().toLowerCase() === shownText(element).toLowerCase() ? lines : undefined;
}

/** Shows the tooltip's lines below each other behind its element. */
function addTooltip(lines: readonly string[], lineNumber: number, builder: LineBuilder): void {
  for (const line of lines) {
    builder.breakLine();
    builder.addFlowing(line, lineNumber, plain);
  }
  builder.breakLine();
}

/** The sign beside a heading that links to the heading itself. */
function isPermalink(element: HtmlElement): boolean {
  const isInPage = element.name === "a" && (element.attribs.href ?? "").startsWith("#");
  return isInPage && /^\s*[#¶§🔗]\s*$/u.test(shownText(element));
}

/** The text of an element that holds little else; empty for one that holds much. */
function shownText(element: HtmlElement): string {
  const texts: string[] = [];
  const ahead: HtmlNode[] = [element];
  for (let node = ahead.pop(), count = 0; node && count < 40; node = ahead.pop(), count++) {
    if (node.type === "text") texts.push(node.data);
    else if (node.type === "tag") ahead.push(...node.children.slice(0, 40).reverse());
  }
  return ahead.length > 0 ? "" : withoutInvisible(texts.join("")).trim();
}
