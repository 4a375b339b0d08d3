import type { Tooltip } from "./read-tooltip.js";

/** A tooltip whose line about domain values may be a link. */
export type LinkedTooltip = Tooltip & { readonly link?: string };

const parts = [
  "marker",
  "description",
  "minimum",
  "maximum",
  "default",
  "pattern",
  "domainValues",
] as const satisfies readonly (keyof Tooltip)[];

/** What the two halves state of one field together: of two statements the XML half's, and what only one makes. */
export function mergeTooltips(
  xml: LinkedTooltip | undefined,
  json: LinkedTooltip | undefined,
): LinkedTooltip | undefined {
  if (!xml || !json) return xml ?? json;
  return { ...json, ...xml, marker: xml.marker === "none" ? json.marker : xml.marker };
}

/** In words, each part of a field's tooltip that is not the same in the two halves. */
export function tooltipDifferences(
  name: string,
  xml: Tooltip | undefined,
  json: Tooltip | undefined,
): readonly string[] {
  return parts.flatMap((part) => {
    const left = statedIn(xml, part);
    const right = statedIn(json, part);
    return left === right
      ? []
      : [`${part} of ${name} is ${left} in the XML half and ${right} in the JSON half`];
  });
}

function statedIn(tooltip: Tooltip | undefined, part: (typeof parts)[number]): string {
  const value = tooltip?.[part];
  return value === undefined || (part === "marker" && value === "none") ? "nothing" : `'${value}'`;
}
