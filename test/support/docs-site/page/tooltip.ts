import type { ArrayItem, Field, Marker } from "../../../../scraper/model/body.js";
import type { ValueFacts } from "../../../../scraper/model/value.js";
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
  const parts = tooltipParts(field, role);
  return parts.length > 0 || field.kind === "leaf" ? { title: field.xmlName, parts } : undefined;
}

/** As `tooltipOf`, for the item of a list. */
export function itemTooltip(title: string, item: ArrayItem, role: BodyRole): Tooltip | undefined {
  const parts = tooltipParts(item, role);
  return parts.length > 0 ? { title, parts } : undefined;
}

function tooltipParts(field: Field | ArrayItem, role: BodyRole): TooltipPart[] {
  const isValue = "type" in field;
  return [
    ...requiredPart(field.marker),
    ...textPart(field.description),
    ...(isValue ? domainValuePart(field, role) : []),
    ...(isValue ? constraintLines(field, labels).map((text) => ({ text })) : []),
    ...optionalPart(field.marker),
  ];
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

function domainValuePart({ domainValues, domainValuesAre }: ValueFacts, role: BodyRole): TooltipPart[] {
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
