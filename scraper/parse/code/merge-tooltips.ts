import type { Tooltip } from "./read-tooltip.js";
import { statedLine } from "./stated-line.js";
import type { Segment } from "./tooltip-segments.js";

/** A tooltip whose line about domain values may be a link. */
export type LinkedTooltip = Tooltip & {
  readonly link?: string;
  /** The lines below its title, for saying where a part of it stands. */
  readonly lines?: readonly Segment[];
};

const parts = [
  "marker",
  "description",
  "minimum",
  "maximum",
  "default",
  "pattern",
  "domainValues",
  "domainValuesAre",
] as const satisfies readonly (keyof Tooltip)[];

/**
 * What the two halves state of one field together: of two statements the XML half's, and what only one makes.
 */
export function mergeTooltips(
  xml: LinkedTooltip | undefined,
  json: LinkedTooltip | undefined,
): LinkedTooltip | undefined {
  if (!xml || !json) return xml ?? json;
  return { ...json, ...xml, marker: xml.marker === "none" ? json.marker : xml.marker };
}

/** The tooltip of a field in one half; `at` is the place of the field's name. */
export interface TooltipSide {
  readonly tooltip: LinkedTooltip | undefined;
  readonly at: number;
}

/** One part of a tooltip that the halves state differently, in words, at the place of what does not stand. */
export interface TooltipDifference {
  readonly at: number;
  readonly message: string;
}

/**
 * Each part of a field's tooltip that is not the same in the two halves.
 *
 * @param lineOf the line in the file of a place in the body
 */
export function tooltipDifferences(
  name: string,
  xml: TooltipSide,
  json: TooltipSide,
  lineOf: (at: number) => number,
): readonly TooltipDifference[] {
  return parts.flatMap((part) => {
    if (statedValue(xml, part) === statedValue(json, part)) return [];
    const left = statement(xml, part);
    const right = statement(json, part);
    const message = `${part} of ${name} is ${left.says} in the XML half (line ${lineOf(left.at)}) and ${right.says} in the JSON half (line ${lineOf(right.at)})`;
    return [{ at: left.says === nothing ? left.at : right.at, message }];
  });
}

const nothing = "nothing";

function statedValue({ tooltip }: TooltipSide, part: (typeof parts)[number]) {
  const value = tooltip?.[part];
  return part === "marker" && value === "none" ? undefined : value;
}

function statement(side: TooltipSide, part: (typeof parts)[number]) {
  const value = statedValue(side, part);
  const { tooltip, at } = side;
  if (!tooltip || value === undefined) return { says: nothing, at };
  return { says: `'${value}'`, at: statedLine(tooltip.lines ?? [], tooltip, part)?.from ?? at };
}
