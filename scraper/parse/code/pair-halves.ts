import type { Field } from "../../model/body.js";
import type { CodeNode } from "./scan.js";
import { jsonSpelling } from "./spelling.js";

/**
 * An element of the XML half and the member of the JSON half that goes with it; one of them may be missing.
 */
export interface Pair {
  readonly kind: Field["kind"];
  readonly xml: CodeNode | undefined;
  readonly json: CodeNode | undefined;
  /**
   * What stands for the items of a list: an element in XML, a pair of braces or a value in JSON; and further
   * elements, of which there should be none.
   */
  readonly item?: {
    readonly xml: CodeNode | undefined;
    readonly json: CodeNode | undefined;
    readonly others: readonly CodeNode[];
  };
  /** The fields of an object, or of the items of a list. */
  readonly inner: readonly Pair[];
}

/**
 * Pairs the two halves of a body. A list answer has one XML root, whose children are the items and `Paging`,
 * but several JSON members.
 */
export function pairHalves(xml: readonly CodeNode[], json: readonly CodeNode[]): readonly Pair[] {
  const root = xml[0];
  const list = root && json.find(({ kind, name }) => kind === "array" && name === jsonSpelling(root.name));
  if (!root || !list || xml.length !== 1 || json.length < 2) return pairByName(xml, json);
  const others = json.filter((member) => member !== list);
  const isOther = (child: CodeNode) => others.some(({ name }) => name === jsonSpelling(child.name));
  const items = root.children.filter((child) => !isOther(child));
  return [pairList(root, items, list), ...pairByName(root.children.filter(isOther), others)];
}

/** All pairs, each before those inside it. */
export function allPairs(pairs: readonly Pair[]): readonly Pair[] {
  const all: Pair[] = [];
  const take = (pair: Pair) => {
    all.push(pair);
    pair.inner.forEach(take);
  };
  pairs.forEach(take);
  return all;
}

/** Pairs by name, in the order of the JSON half; what only XML shows follows. */
function pairByName(xml: readonly CodeNode[], json: readonly CodeNode[]): readonly Pair[] {
  const left = new Map<string, CodeNode[]>();
  for (const element of xml) {
    const name = jsonSpelling(element.name);
    const group = left.get(name);
    if (group) group.push(element);
    else left.set(name, [element]);
  }
  const pairs = json.map((member) => pairOf(left.get(member.name)?.shift(), member));
  return [...pairs, ...[...left.values()].flat().map((element) => pairOf(element, undefined))];
}

function pairOf(xml: CodeNode | undefined, json: CodeNode | undefined): Pair {
  const elements = xml?.children ?? [];
  if (json && isList(elements, json)) return pairList(xml, elements, json);
  const members = json?.children ?? [];
  // A half that shows fields says more than one that shows a value.
  const isLeaf = elements.length + members.length === 0 && (xml?.type ?? json?.type) !== undefined;
  return { kind: isLeaf ? "leaf" : "object", xml, json, inner: isLeaf ? [] : pairByName(elements, members) };
}

/**
 * Brackets tell lists from objects. Where one was lost, the item still shows: as braces without a name, or as
 * an element around the fields that JSON does not have.
 */
function isList(elements: readonly CodeNode[], json: CodeNode): boolean {
  if (json.kind === "array" || json.children.some(({ name }) => name === "")) return true;
  const item = elements[0];
  if (elements.length !== 1 || !item || item.children.length === 0) return false;
  const names = new Set(json.children.map(({ name }) => name));
  return !names.has(jsonSpelling(item.name)) && areAllIn(names, item.children);
}

function pairList(xml: CodeNode | undefined, elements: readonly CodeNode[], json: CodeNode): Pair {
  const braces = json.children.find(({ name }) => name === "");
  const members = braces ? braces.children : json.children;
  const names = new Set(members.map(({ name }) => name));
  const isItem = elements.length === 1 && areAllIn(names, elements[0]?.children ?? []);
  // The item's element may be missing: then its fields stand in the list's.
  const isBare = !isItem && areAllIn(names, elements);
  const element = isBare ? undefined : elements[0];
  const fields = isBare ? elements : (element?.children ?? []);
  return {
    kind: "array",
    xml,
    json,
    item: { xml: element, json: braces, others: element ? elements.slice(1) : [] },
    inner: pairByName(fields, members),
  };
}

function areAllIn(names: ReadonlySet<string>, elements: readonly CodeNode[]): boolean {
  return elements.length > 0 && elements.every(({ name }) => names.has(jsonSpelling(name)));
}
