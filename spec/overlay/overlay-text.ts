import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Json } from "../document/openapi.js";

/** A text in YAML or JSON that tells the lines of its parts. */
export interface OverlayText {
  readonly root: YAMLMap;
  /** Lines of a node, both inclusive. */
  lines(node: Node): { readonly from: number; readonly to: number };
  lineOf(pair: Pair): number;
  valueOf(node: Node): Json;
}

/** What is wrong, and where. */
export interface TextFault {
  readonly message: string;
  readonly line: number;
}

/** Opens an overlay's text; the faults when it is neither YAML nor JSON, or no object. */
export function openOverlayText(text: string): OverlayText | readonly TextFault[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line;
  if (document.errors.length > 0)
    return document.errors.map(({ message, pos }) => ({
      message: `the text is neither YAML nor JSON: ${message}`,
      line: line(pos[0]),
    }));
  const root = document.contents;
  if (!isMap(root)) return [{ message: "expected an object that begins with the key overlay", line: 1 }];
  return {
    root,
    lines: ({ range }) => {
      const [from = 0, to = from] = range ?? [];
      return { from: line(from), to: line(Math.max(from, from + text.slice(from, to).trimEnd().length - 1)) };
    },
    lineOf: ({ key }) => (isScalar(key) ? line(key.range?.[0] ?? 0) : 1),
    valueOf: (node) => plain(node.toJS(document) as unknown),
  };
}

/** The pair of an object with this key. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The items of a list; `undefined` when it is none. */
export function itemsOf(pair: Pair | undefined): readonly Node[] | undefined {
  const value = pair?.value;
  // Items of a parsed list are nodes.
  return isSeq(value) ? (value.items as Node[]) : undefined;
}

/** Whole numbers come as BigInt, so that no digit is lost; those that fit become plain numbers. */
function plain(value: unknown): Json {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  // What is left is a scalar of the YAML core schema: null, boolean, number or string.
  return value as Json;
}
