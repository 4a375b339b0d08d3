import type { Json } from "../../document/openapi.js";
import { isList, isNumber } from "../walk/side.js";
import type { SchemaView } from "./schema-view.js";

/** How far values may go in one direction. */
export interface Bound {
  readonly value: number | bigint;
  /** Whether the bound itself is left out. */
  readonly isExclusive: boolean;
  /** For messages: `80`, `more than 0`. */
  readonly shown: Json;
}

/** The smallest number that fits; of two statements the stricter one. */
export function lowerBound(view: SchemaView): Bound | undefined {
  return numberBound(view, "minimum", "exclusiveMinimum", 1);
}

/** The largest number that fits; of two statements the stricter one. */
export function upperBound(view: SchemaView): Bound | undefined {
  return numberBound(view, "maximum", "exclusiveMaximum", -1);
}

/** A bound of lengths and counts; that something has at least no characters says nothing. */
export function lengthBound(view: SchemaView, keyword: string): Bound | undefined {
  const value = view.keywords.get(keyword)?.value;
  if (!isNumber(value) || (keyword.startsWith("min") && value <= 0)) return undefined;
  return { value, isExclusive: false, shown: value };
}

function numberBound(
  view: SchemaView,
  inclusive: string,
  exclusive: string,
  inwards: 1 | -1,
): Bound | undefined {
  const whole = view.keywords.get(inclusive)?.value;
  const open = view.keywords.get(exclusive)?.value;
  // OpenAPI 3.0 says with a boolean that the bound is left out, 3.1 with a number of its own.
  const bounds = [
    ...(isNumber(whole) ? [bound(whole, open === true, inwards, view)] : []),
    ...(isNumber(open) ? [bound(open, true, inwards, view)] : []),
  ];
  return bounds.reduce<Bound | undefined>(
    (strict, one) => (strict === undefined || isStricter(one, strict, inwards) ? one : strict),
    undefined,
  );
}

function bound(value: number | bigint, isExclusive: boolean, inwards: 1 | -1, view: SchemaView): Bound {
  // Of whole numbers, "more than 0" is the same as "at least 1".
  if (isExclusive && isWhole(view) && Number.isSafeInteger(value)) {
    const next = Number(value) + inwards;
    return { value: next, isExclusive: false, shown: next };
  }
  const word = inwards > 0 ? "more than" : "less than";
  return { value, isExclusive, shown: isExclusive ? `${word} ${value}` : value };
}

function isStricter(one: Bound, other: Bound, inwards: 1 | -1): boolean {
  if (one.value > other.value) return inwards > 0;
  if (one.value < other.value) return inwards < 0;
  return one.isExclusive && !other.isExclusive;
}

function isWhole({ keywords }: SchemaView): boolean {
  const type = keywords.get("type")?.value;
  return type === "integer" || (isList(type) && type.length === 1 && type[0] === "integer");
}
