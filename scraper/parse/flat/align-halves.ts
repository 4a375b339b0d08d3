import type { FlatEvent } from "../../model/flat-event.js";
import {
  mergeTooltips,
  type TooltipDifference,
  type TooltipSide,
  tooltipDifferences,
} from "../code/merge-tooltips.js";
import { readTooltip } from "../code/read-tooltip.js";
import type { FlatField, FlatHalves } from "./scan-flat.js";

/** Fields that found no partner. */
export interface UnpairedFields {
  /** The first of them. */
  readonly name: string;
  /** Where it stands: a 0-based index of the page's lines. */
  readonly at: number;
  /** Those that only the JSON half shows, which is all that is known of them. */
  readonly onlyJson: readonly FlatEvent[];
}

/** The fields that the two halves show together. */
export interface AlignedHalves {
  /** In page order. */
  readonly events: readonly FlatEvent[];
  readonly unpaired: UnpairedFields | undefined;
  /** What the tooltips of two partners state differently; `at` is a 0-based index of the page's lines. */
  readonly differences: readonly TooltipDifference[];
}

/**
 * Pairs the fields of the two halves in order. The XML half gives the names (its closing tags survive even
 * where a title was dropped); the JSON half tells objects from arrays and shows, by a missing comma, where
 * a container ends. A container that only XML shows is the item of the list before it.
 *
 * @param lineNumber the line in the file of a 0-based index
 */
export function alignHalves({ xml, json }: FlatHalves, lineNumber: (index: number) => number): AlignedHalves {
  let next = 0;
  const alone: FlatField[] = [];
  const differences: TooltipDifference[] = [];
  const events = xml.map((field, i): FlatEvent => {
    const candidate = json[next];
    if (candidate && fits(field, candidate)) {
      const partner = field.titleLost ? withoutTitle(candidate, field.name) : candidate;
      next += 1;
      differences.push(...tooltipDifferences(field.name, sideOf(field), sideOf(partner), lineNumber));
      const kind = field.kind === "container" ? (partner.kind === "array" ? "array" : "object") : "leaf";
      const dropped = kind === "leaf" && !partner.comma;
      return eventOf({ ...field, ...mergeTooltips(field, partner) }, kind, dropped);
    }
    // Only the item of the list right before it has no partner of its own.
    const isItem = field.kind === "container" && i > 0 && next > 0 && json[next - 1]?.kind === "array";
    if (!isItem || json[next - 1]?.name !== xml[i - 1]?.name) alone.push(field);
    return eventOf(field, field.kind === "container" ? "item" : "leaf", false);
  });
  return { events, unpaired: unpairedOf(alone, json.slice(next)), differences };
}

/** What is left of both halves; the same field, in another order, may be left of both. */
function unpairedOf(xml: readonly FlatField[], json: readonly FlatField[]): UnpairedFields | undefined {
  const first = xml[0] ?? json[0];
  if (!first) return undefined;
  const shown = new Map<string, number>();
  const keyOf = ({ kind, name, type, titleLost }: FlatField) =>
    kind === "leaf" ? `${type} ${titleLost ? "" : name}` : `{} ${name}`;
  for (const field of xml) shown.set(keyOf(field), (shown.get(keyOf(field)) ?? 0) + 1);
  const onlyJson = json.filter((field) => {
    const keys = field.kind === "leaf" ? [keyOf(field), `${field.type} `] : [keyOf(field)];
    const key = keys.find((one) => (shown.get(one) ?? 0) > 0);
    if (key !== undefined) shown.set(key, (shown.get(key) ?? 0) - 1);
    return key === undefined;
  });
  return { name: first.name, at: first.at.from - 1, onlyJson: onlyJson.map(jsonEvent) };
}

function jsonEvent(field: FlatField): FlatEvent {
  return eventOf(field, field.kind === "array" || field.kind === "leaf" ? field.kind : "object", false);
}

function fits(xml: FlatField, json: FlatField): boolean {
  if (xml.kind === "container") return json.kind !== "leaf" && json.name === xml.name;
  return json.kind === "leaf" && json.type === xml.type && (json.name === xml.name || xml.titleLost);
}

/** A field whose title the export dropped: what passed for its title is the tooltip's first line. */
function withoutTitle(field: FlatField, name: string): FlatField {
  if (field.name === name || field.name === "") return field;
  const from = field.at.from - 1;
  const lines = [{ text: field.name, apart: false, from, to: from }, ...field.lines];
  const { kind, at, comma, type } = field;
  return {
    ...readTooltip(lines, "value"),
    name,
    titleLost: true,
    kind,
    at,
    comma,
    lines,
    ...(type !== undefined && { type }),
  };
}

function sideOf(field: FlatField): TooltipSide {
  return { tooltip: field, at: field.at.from - 1 };
}

function eventOf(field: FlatField, kind: FlatEvent["kind"], endsContainer: boolean): FlatEvent {
  const { name, comma: _, kind: __, lines: ___, titleLost, ...rest } = field;
  return { ...rest, kind, xmlName: name, endsContainer, ...(titleLost && { titleLost }) };
}
