import { type Halves, tooltipOf } from "../code/halves.js";
import { allPairs, type Pair } from "../code/pair-halves.js";
import type { CodeNode } from "../code/scan.js";
import { statedLine } from "../code/stated-line.js";

/** A name whose look says something else about being required than the field's tooltip. */
export interface BoldDifference {
  /** Where the name stands in the code. */
  readonly at: number;
  readonly kind: "bold differs";
  readonly message: string;
}

/** A name in one of the halves. */
interface Name {
  readonly pair: Pair;
  readonly node: CodeNode;
  readonly at: number;
  readonly isBold: boolean;
  readonly isRequired: boolean;
}

/**
 * Compares the names in bold with the tooltips of a request, which are followed: a page says that the bold
 * names are required. A style sheet may draw all names bold, or bold that cannot be seen here. So a half is
 * heard only when it has names of both looks, and only when the halves agree with their tooltips at least as
 * often as not.
 *
 * @param lineOf the line in the file that holds an offset of the code
 */
export function checkBold(halves: Halves, lineOf: (offset: number) => number): readonly BoldDifference[] {
  const pairs = allPairs(halves.pairs);
  if (!pairs.some((pair) => (tooltipOf(pair, halves)?.marker ?? "none") !== "none")) return [];
  const heard = (["xml", "json"] as const)
    .map((half) => pairs.flatMap((pair) => nameIn(pair, half, halves)))
    .filter((names) => names.some(({ isBold }) => isBold) && names.some(({ isBold }) => !isBold))
    .flat();
  const differing = heard.filter(({ isBold, isRequired }) => isBold !== isRequired);
  if (differing.length * 2 > heard.length) return [];
  return differing.map((name) => ({
    at: name.at,
    kind: "bold differs",
    message: describe(name, halves, lineOf),
  }));
}

/** The field's name in one half. A bold group says nothing: it may hold something that is required. */
function nameIn(pair: Pair, half: "xml" | "json", halves: Halves): readonly Name[] {
  const node = pair[half];
  if (!node) return [];
  const at = node.nameAt?.from ?? halves.code.text.indexOf(node.name, node.from);
  const isBold = halves.code.isBold(at);
  const isRequired = tooltipOf(pair, halves)?.marker === "required";
  return pair.kind !== "leaf" && isBold && !isRequired ? [] : [{ pair, node, at, isBold, isRequired }];
}

function describe(
  { pair, node, at, isBold }: Name,
  halves: Halves,
  lineOf: (offset: number) => number,
): string {
  const look = isBold ? "in bold, as required fields are" : "not in bold, as required fields are";
  const { xml, json } = pair;
  const own = node === xml ? [xml, json] : [json, xml];
  const line = own
    .map((side) => side && (halves.xml.tooltips.get(side) ?? halves.json.tooltips.get(side)))
    .map((tooltip) => tooltip && statedLine(tooltip.lines ?? [], tooltip, "marker"))
    .find((found) => found !== undefined);
  const says = line ? `"${line.text}" (line ${lineOf(line.from)})` : "nothing about it";
  return `The name "${node.name}" (line ${lineOf(at)}) is ${look}, but the field's tooltip says ${says}`;
}
