import type { ArrayItem, Field, Marker } from "../../model/body.js";
import type { LineRange } from "../../model/stated.js";
import type { ValueFacts } from "../../model/value.js";
import { type Halves, tooltipOf } from "./halves.js";
import type { LinkedTooltip } from "./merge-tooltips.js";
import type { Pair } from "./pair-halves.js";
import { jsonSpelling, xmlSpelling } from "./spelling.js";

/**
 * Makes the tree of a body of the pairs of its halves. The JSON half decides JSON names and what is a list;
 * the XML half decides XML names, and stands wherever the two state a fact differently. A field that only
 * one half shows is kept.
 */
export function mergeHalves(pairs: readonly Pair[], halves: Halves): readonly Field[] {
  return pairs.map((pair) => fieldOf(pair, halves));
}

function fieldOf(pair: Pair, halves: Halves): Field {
  const { kind, xml, json } = pair;
  const base = {
    xmlName: xml?.name ?? xmlSpelling(json?.name ?? ""),
    jsonName: json?.name ?? jsonSpelling(xml?.name ?? ""),
    ...stated(pair, halves),
    at: rangeOf(pair, halves),
  };
  if (kind === "leaf")
    return { kind, type: xml?.type ?? json?.type ?? "", ...base, ...valueFacts(tooltipOf(pair, halves)) };
  if (kind === "array") return { kind, ...base, item: itemOf(pair, halves) };
  return { kind, ...base, fields: mergeHalves(pair.inner, halves) };
}

function itemOf({ xml, json, item, inner }: Pair, halves: Halves): ArrayItem {
  const type = item?.xml?.type ?? item?.json?.type;
  const tooltip = item?.xml && halves.xml.tooltips.get(item.xml);
  return {
    ...(item?.xml && { xmlName: item.xml.name }),
    marker: tooltip?.marker ?? "none",
    ...(tooltip?.description !== undefined && { description: tooltip.description }),
    ...(type !== undefined && { type, ...valueFacts(tooltip) }),
    fields: mergeHalves(inner, halves),
    at: rangeOf(item?.xml || item?.json ? item : { xml, json }, halves),
  };
}

function stated(pair: Pair, halves: Halves): { marker: Marker; description?: string } {
  const { marker, description } = tooltipOf(pair, halves) ?? {};
  return { marker: marker ?? "none", ...(description !== undefined && { description }) };
}

/**
 * What the tooltip of a value says of it beside marker and description; a container's tooltip has no more.
 */
function valueFacts(tooltip: LinkedTooltip | undefined): ValueFacts {
  if (!tooltip) return {};
  const { marker: _, description: __, lines: ___, link, domainValues, ...rest } = tooltip;
  return { ...rest, ...(domainValues && { domainValues: link ?? true }) };
}

function rangeOf({ xml, json }: Pick<Pair, "xml" | "json">, { code }: Halves): LineRange {
  const node = xml ?? json;
  return code.range(node?.from ?? 0, node?.to ?? 0);
}
