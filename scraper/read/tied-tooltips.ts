import type { PageLine } from "../model/page-text.js";
import { type HtmlElement, type HtmlPart, type HtmlTree, nextNode } from "./html-tree.js";
import { linesOfText } from "./lines-of-text.js";
import { shownText } from "./shown-text.js";

/** The tooltips of a page that stand elsewhere in its markup than the names that they belong to. */
export interface TiedTooltips {
  readonly tooltips: ReadonlyMap<HtmlElement, readonly PageLine[]>;
  /** The elements that hold them. */
  readonly shownElsewhere: ReadonlySet<HtmlElement>;
}

/** Attributes whose value is the id of another element. */
const references = [
  "aria-describedby",
  "aria-details",
  "data-target",
  "data-bs-target",
  "popovertarget",
  "href",
];

/**
 * Finds the tooltips that an attribute ties to a name, as `aria-describedby` does. A text counts as the
 * tooltip of an element only where it begins with the text that the element shows.
 *
 * @param show the lines of one element
 */
export function tiedTooltips(
  root: HtmlPart,
  show: (element: HtmlElement) => readonly PageLine[],
  lineOf: HtmlTree["lineOf"],
): TiedTooltips {
  const byId = new Map<string, HtmlElement>();
  const tied: { readonly element: HtmlElement; readonly ids: readonly string[] }[] = [];
  for (let node = nextNode(root, root); node; node = nextNode(node, root)) {
    if (node.type !== "tag") continue;
    const { id } = node.attribs;
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    const ids = referencesOf(node);
    if (ids.length > 0) tied.push({ element: node, ids });
  }
  const tooltips = new Map<HtmlElement, readonly PageLine[]>();
  const shownElsewhere = new Set<HtmlElement>();
  for (const { element, ids } of tied) {
    const name = shownText(element).toLowerCase();
    const target = ids.map((id) => byId.get(id)).find((found) => found && begins(found, name));
    const lines = target && name !== "" ? linesOf(target, show, lineOf) : [];
    // The title is in XML spelling where the name is in JSON spelling.
    if (!target || lines.length < 2 || lines[0]?.text.trim().toLowerCase() !== name) continue;
    tooltips.set(element, lines);
    shownElsewhere.add(target);
  }
  return { tooltips, shownElsewhere };
}

/** A script may write the whole tooltip as one text, in which the line ends count. */
function linesOf(
  target: HtmlElement,
  show: (element: HtmlElement) => readonly PageLine[],
  lineOf: HtmlTree["lineOf"],
): readonly PageLine[] {
  const [only, ...others] = target.children;
  const isText = only?.type === "text" && others.length === 0;
  return isText ? linesOfText(only.data, lineOf(target)) : show(target);
}

function referencesOf({ attribs }: HtmlElement): readonly string[] {
  const found: string[] = [];
  for (const attribute of references) {
    const value = attribs[attribute];
    if (value === undefined || (/href|target$/.test(attribute) && !value.startsWith("#"))) continue;
    for (const id of value.split(/\s+/)) found.push(id.replace(/^#/, ""));
  }
  return found;
}

/**
 * Whether the element's first text begins with the name: a cheap look, for a table of
 * contents has many links.
 */
function begins(element: HtmlElement, name: string): boolean {
  for (let node = nextNode(element, element); node; node = nextNode(node, element)) {
    const text = node.type === "text" ? node.data.trim() : "";
    if (text !== "") return text.toLowerCase().startsWith(name);
  }
  return false;
}
