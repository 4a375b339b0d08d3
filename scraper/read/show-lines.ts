import type { PageLine } from "../model/page-text.js";
import { isBold, isControl, isNotShown, keepsWhiteSpace, standsOnOwnLine } from "./html-display.js";
import { goThrough, type HtmlElement, type HtmlNode, type HtmlPart, type HtmlTree } from "./html-tree.js";
import { LineBuilder } from "./line-builder.js";
import { shownText } from "./shown-text.js";
import { StyleSheet } from "./style-sheet.js";
import { tiedTooltips } from "./tied-tooltips.js";
import { tooltipInAttributes } from "./tooltip-in-attributes.js";

/** How text looks at some depth of the page: inherited from the elements around it. */
interface Look {
  readonly bold: boolean;
  readonly href: string | undefined;
  readonly control: boolean;
  readonly preformatted: boolean;
}

/** An element whose text is being shown. */
interface Open {
  readonly element: HtmlElement;
  readonly look: Look;
  readonly isApart: boolean;
}

const plain: Look = { bold: false, href: undefined, control: false, preformatted: false };

/**
 * The lines that a browser would show of the page with its style sheets, in reading order. A tooltip stands
 * below the name that it belongs to, wherever the markup has it.
 */
export function showLines(tree: HtmlTree, styleSheets: readonly string[]): readonly PageLine[] {
  const { root, lineOf } = tree;
  const styles = new StyleSheet(styleSheets);
  const { tooltips, shownElsewhere } = tiedTooltips(root, show, lineOf);
  return show(root);

  function show(part: HtmlPart): readonly PageLine[] {
    const builder = new LineBuilder();
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
      if (part === root && shownElsewhere.has(node)) return false;
      if (node.name === "br") {
        builder.breakLine();
        return false;
      }
      const isApart = standsOnOwnLine(node.name) || styles.setsApart(node.name, node.attribs);
      open.push({ element: node, look: lookInside(node, look), isApart });
      if (isApart) builder.openBlock(node.name);
      else builder.seam();
      return true;
    };
    const leave = () => {
      const closed = open.pop();
      if (closed && part === root) builder.addLines(tooltipOf(closed.element));
      if (closed?.isApart) builder.closeBlock(closed.element.name);
      else builder.seam();
    };
    goThrough(part, enter, leave);
    builder.breakLine();
    return builder.lines;
  }

  function tooltipOf(element: HtmlElement): readonly PageLine[] {
    return tooltips.get(element) ?? tooltipInAttributes(element, lineOf, showMarkup);
  }
}

/** The lines of markup that stands in an attribute. */
function showMarkup(tree: HtmlTree): readonly PageLine[] {
  return showLines(tree, []);
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

/** The sign beside a heading that links to the heading itself. */
function isPermalink(element: HtmlElement): boolean {
  const isInPage = element.name === "a" && (element.attribs.href ?? "").startsWith("#");
  return isInPage && /^\s*[#¶§🔗]\s*$/u.test(shownText(element));
}
