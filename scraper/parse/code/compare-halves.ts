import type { Halves } from "./halves.js";
import { tooltipDifferences } from "./merge-tooltips.js";
import { allPairs, type Pair } from "./pair-halves.js";
import type { CodeNode } from "./scan.js";
import { jsonSpelling } from "./spelling.js";

/** Something that the two halves of a body state differently. */
export interface Difference {
  /** Where in the code the statement stands that was not followed. */
  readonly at: number;
  readonly kind: "only in one half" | "stated differently" | "same name";
  /** Both statements with their lines. */
  readonly message: string;
}

/**
 * Every difference between the halves of a body.
 *
 * @param lineOf the line in the file that holds an offset of the code
 */
export function compareHalves(halves: Halves, lineOf: (offset: number) => number): readonly Difference[] {
  const words: Words = {
    lineOf,
    xml: (node) => `<${node.name}> (line ${lineOf(node.from)})`,
    json: (node) => `"${node.name}" (line ${lineOf(node.from)})`,
  };
  const { pairs, xml, json } = halves;
  const [root, rootMember] = [xml.roots[0], json.roots[0]];
  return [
    ...repeatedNames(pairs, words),
    ...(root && rootMember ? missing(pairs, root, rootMember, words) : []),
    ...allPairs(pairs).flatMap((pair) => compare(pair, halves, words)),
  ];
}

interface Words {
  readonly lineOf: (offset: number) => number;
  readonly xml: (node: CodeNode) => string;
  readonly json: (node: CodeNode) => string;
}

function compare(pair: Pair, halves: Halves, words: Words): readonly Difference[] {
  const { xml, json, inner } = pair;
  if (!xml || !json) return repeatedNames(inner, words);
  const left = { tooltip: halves.xml.tooltips.get(xml), at: xml.from };
  const right = { tooltip: halves.json.tooltips.get(json), at: json.from };
  const tooltips = tooltipDifferences(xml.name, left, right, words.lineOf);
  return [
    ...compareShapes(pair, xml, json, words),
    ...tooltips.map((difference) => ({ ...difference, kind: "stated differently" as const })),
    ...repeatedNames(inner, words),
    ...missing(inner, xml, json, words),
  ];
}

/** The fields of an object that only one half shows; what stands inside them is not reported again. */
function missing(pairs: readonly Pair[], xml: CodeNode, json: CodeNode, words: Words): readonly Difference[] {
  return pairs.flatMap((pair) => {
    if (pair.json && !pair.xml) {
      const message = `${words.json(pair.json)} has no element in the XML half; it was looked for near ${words.xml(xml)}`;
      return [{ at: pair.json.from, kind: "only in one half" as const, message }];
    }
    if (!pair.xml || pair.json) return [];
    const message = `${words.xml(pair.xml)} has no member in the JSON half; it was looked for near ${words.json(json)}`;
    return [{ at: pair.xml.from, kind: "only in one half" as const, message }];
  });
}

function repeatedNames(pairs: readonly Pair[], { lineOf }: Words): readonly Difference[] {
  const members = pairs.flatMap(({ json }) => json ?? []);
  const first = new Map<string, CodeNode>();
  return (members.length > 0 ? members : pairs.flatMap(({ xml }) => xml ?? [])).flatMap((node) => {
    const name = jsonSpelling(node.name);
    const earlier = first.get(name);
    if (!earlier) first.set(name, node);
    if (!earlier) return [];
    const message = `the object has two members called "${name}", the first in line ${lineOf(earlier.from)}`;
    return [{ at: node.from, kind: "same name" as const, message }];
  });
}

/** What the halves show of one field: a value and its type, a group, or a list. */
function compareShapes(pair: Pair, xml: CodeNode, json: CodeNode, words: Words): readonly Difference[] {
  const differ = (at: number, message: string) => [{ at, kind: "stated differently" as const, message }];
  if (pair.kind !== "array") {
    const [left, right] = [shapeOf(xml), shapeOf(json)];
    if (left === right) return [];
    return differ(json.from, `${words.xml(xml)} is ${left} and ${words.json(json)} is ${right}`);
  }
  if (xml.type !== undefined)
    return differ(xml.from, `${words.xml(xml)} is {${xml.type}} and ${words.json(json)} is a list`);
  const { item } = pair;
  const [left, right] = [item?.xml?.type, item?.json?.type];
  return [
    ...(json.kind === "array"
      ? []
      : differ(
          json.from,
          `${words.json(json)} has the braces of an object, but ${words.xml(xml)} is a list`,
        )),
    ...(item?.json || pair.inner.length === 0
      ? []
      : differ(
          json.from,
          `the items of ${words.json(json)} have no braces, but ${words.xml(xml)} is a list`,
        )),
    ...(item?.xml
      ? []
      : differ(
          xml.from,
          `${words.xml(xml)} has no element around its fields, but ${words.json(json)} is a list`,
        )),
    ...(item?.xml && item.json && left !== right
      ? differ(
          json.from,
          `the items of ${words.xml(xml)} are ${shapeOf(item.xml)} and those of ${words.json(json)} are ${shapeOf(item.json)}`,
        )
      : []),
    ...(item?.xml && item.others.length > 0
      ? differ(
          xml.from,
          `the list ${words.xml(xml)} has several kinds of items (${[item.xml, ...item.others].map(({ name }) => name).join(", ")}), one was expected as in ${words.json(json)}`,
        )
      : []),
  ];
}

function shapeOf({ type, kind }: CodeNode): string {
  if (kind === "array") return "a list";
  return type === undefined ? "a group of fields" : `{${type}}`;
}
