import type { CheerioAPI } from "cheerio";

export type HtmlRoot = ReturnType<CheerioAPI["root"]>[0];
export type HtmlNode = HtmlRoot["children"][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** A page, or a part of it. */
export type HtmlPart = HtmlRoot | HtmlElement;

/** A parsed page, with what is known about the file that it came from. */
export interface HtmlTree {
  readonly root: HtmlRoot;
  /** The 1-based line of the file on which a node begins. */
  readonly lineOf: (node: HtmlNode) => number;
  /** 1-based line of an element that the page never closes: the page was cut off inside it. */
  readonly unclosedAt?: number;
}

/**
 * Goes through all that is below the root in reading order. Without recursion, so that no depth of nesting
 * is too deep.
 *
 * @param enter says whether the node is to be looked into
 * @param leave called behind the last child of every node that was looked into
 */
export function goThrough(
  root: HtmlPart,
  enter: (node: HtmlNode) => boolean,
  leave: () => void = nothing,
): void {
  let node = root.children[0];
  while (node) {
    const isOpen = enter(node);
    const child = isOpen && "children" in node ? node.children[0] : undefined;
    if (isOpen && !child) leave();
    node = child ?? following(node, root, leave);
  }
}

/** The next node below the root in reading order; behind the root itself, the first. */
export function nextNode(node: HtmlPart | HtmlNode, root: HtmlPart): HtmlNode | undefined {
  const child = "children" in node ? node.children[0] : undefined;
  return child ?? (node === root ? undefined : following(node, root, nothing));
}

/** The next node below the root that is not below this one. */
function following(node: HtmlNode, root: HtmlPart, leave: () => void): HtmlNode | undefined {
  let at: HtmlNode | null = node;
  while (at && at !== root && !at.next) {
    at = at.parent;
    if (at !== root) leave();
  }
  return at === root ? undefined : (at?.next ?? undefined);
}

function nothing(): void {}
