import type { Field, LeafField, Marker } from "../../../../scraper/model/resource-page.js";
import { constraintLines } from "./constraint-order.js";

/** Which half of the page a body belongs to; the label of domain values differs between them. */
export type BodyRole = "request" | "response";

/** One paragraph of a tooltip. A paragraph may be several lines long. */
export interface TooltipPart {
  readonly text: string;
  /** The word of the text that is a link, with its target. */
  readonly link?: { readonly word: string; readonly href: string };
}

/** What appears when a reader points at a name. */
export interface Tooltip {
  /** The name in XML spelling, in the JSON half too. */
  readonly title: string;
  readonly parts: readonly TooltipPart[];
}

/** Where «here» leads when it is not known which page lists the values. */
const unknownValueList = "#domain-values";

/** Returns the tooltip of a field, or undefined for a container that says nothing about itself. */
export function tooltipOf(field: Field, role: BodyRole): Tooltip | undefined {
  if (field.kind !== "leaf") return containerTooltip(field.xmlName, field.marker, field.description);
  return {
    title: field.xmlName,
    parts: [
      ...requiredPart(field.marker),
      ...textPart(field.description),
      ...domainValuePart(field, role),
      ...constraintLines(field, labels).map((text) => ({ text })),
      ...optionalPart(field.marker),
    ],
  };
}

/** As `tooltipOf`, for a list, an object or the item of a list. */
export function containerTooltip(title: string, marker: Marker, description?: string): Tooltip | undefined {
  const parts = [...requiredPart(marker), ...textPart(description), ...optionalPart(marker)];
  return parts.length > 0 ? { title, parts } : undefined;
}

function requiredPart(marker: Marker): TooltipPart[] {
  return marker === "required" ? [{ text: "Required/mandatory field" }] : [];
}

function optionalPart(marker: Marker): TooltipPart[] {
  return marker === "optional" ? [{ text: "This field is optional." }] : [];
}

function textPart(text: string | undefined): TooltipPart[] {
  return text === undefined ? [] : [{ text }];
}

function domainValuePart({ domainValues, domainValuesAre }: LeafField, role: BodyRole): TooltipPart[] {
  if (domainValues === undefined) return [];
  const href = domainValues === true ? unknownValueList : domainValues;
  const word = domainValuesAre ?? (role === "request" ? "applicable" : "possible");
  const kind = word === "applicable" ? "Applicable" : "Possible";
  return [{ text: `${kind} domain values can be found here`, link: { word: "here", href } }];
}

const labels = {
  minimum: "Minimum value:",
  maximum: "Maximum value:",
  pattern: "Input must match the following regular expression pattern:",
  default: "Default value:",
};
