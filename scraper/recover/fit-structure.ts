import type { ArrayItem, Field } from "../model/body.js";
import type { FlatEvent } from "../model/flat-event.js";
import { leafOf } from "../parse/flat/event-fields.js";
import type { BodyRole } from "../parse/flat/flat-tree.js";

/** A structure with a flat page's own facts in it. */
export interface Fitted<T> {
  readonly value: T;
  /** The index of the first event behind it. */
  readonly next: number;
  /** The containers that the flat page does not show. */
  readonly hidden: readonly string[];
}

/** How a structure is laid over a flat page. */
export interface FitTerms {
  readonly role: BodyRole;
  /** File of the page that shows the structure; its lines stay with the fields. */
  readonly shownBy?: string;
}

/**
 * Lays a structure over the fields that a flat page shows, and puts the page's own facts into it. It fits
 * when names, datatypes and order are the same and a comma is missing exactly behind the last value of a
 * container; when every container that the page shows is in the structure; and when, in a request, exactly
 * those are not shown that hold something required.
 *
 * @param from the index of the event where the structure begins
 * @returns `undefined` when the structure does not fit
 */
export function fitFields(
  fields: readonly Field[],
  events: readonly FlatEvent[],
  from: number,
  terms: FitTerms,
): Fitted<readonly Field[]> | undefined {
  const value: Field[] = [];
  const hidden: string[] = [];
  let next = from;
  for (const [i, field] of fields.entries()) {
    const fitted = fitField(field, events, next, terms, i === fields.length - 1);
    if (!fitted) return undefined;
    value.push(fitted.value);
    hidden.push(...fitted.hidden);
    next = fitted.next;
  }
  return { value, next, hidden };
}

/** As `fitFields`, for one field; `isLast` tells whether its container ends behind it. */
export function fitField(
  field: Field,
  events: readonly FlatEvent[],
  from: number,
  terms: FitTerms,
  isLast: boolean,
): Fitted<Field> | undefined {
  const event = events[from];
  if (!event) return undefined;
  if (field.kind === "leaf") {
    const fits = event.kind === "leaf" && event.xmlName === field.xmlName && event.type === field.type;
    if (!fits || event.endsContainer !== isLast) return undefined;
    const value = { ...leafOf(event), jsonName: field.jsonName, ...sisterOf(field, terms) };
    return { value, next: from + 1, hidden: [] };
  }
  const own = event.kind === field.kind && event.xmlName === field.xmlName ? event : undefined;
  const inside = from + (own ? 1 : 0);
  if (field.kind === "object") {
    const fields = fitFields(field.fields, events, inside, terms);
    if (!fields || !mayBeShown(own, events, inside, fields.next, terms.role)) return undefined;
    const value: Field = { ...bare(field, terms), ...stated(own), fields: fields.value };
    return { ...fields, value, hidden: [...(own ? [] : [field.xmlName]), ...fields.hidden] };
  }
  const shownItem = events[inside]?.kind === "item" ? events[inside] : undefined;
  if (shownItem && shownItem.xmlName !== field.item.xmlName) return undefined;
  const start = inside + (shownItem ? 1 : 0);
  const fields = fitFields(field.item.fields, events, start, terms);
  if (!fields || fields.next === start || !mayBeShown(own, events, start, fields.next, terms.role))
    return undefined;
  const item: ArrayItem = { ...bare(field.item, terms), ...stated(shownItem), fields: fields.value };
  const value: Field = { ...bare(field, terms), ...stated(own), item };
  return { ...fields, value, hidden: [...(own ? [] : [field.xmlName]), ...fields.hidden] };
}

/** In a request, a container says that it is optional exactly when nothing inside it is required. */
function mayBeShown(
  own: FlatEvent | undefined,
  events: readonly FlatEvent[],
  from: number,
  to: number,
  role: BodyRole,
): boolean {
  if (role === "response") return true;
  const requires = events.slice(from, to).some(({ marker }) => marker === "required");
  return own ? own.marker !== "optional" || !requires : requires;
}

/** A container without what another page says about it, but with its lines there. */
function bare<T extends Field | ArrayItem>(field: T, terms: FitTerms) {
  const { at: _, description: __, ...shape } = field;
  return { ...shape, marker: "none" as const, ...sisterOf(field, terms) };
}

/** A structure that was itself taken from another page stays that page's. */
function sisterOf({ at, sister }: Field | ArrayItem, { shownBy }: FitTerms): Pick<Field, "sister"> {
  if (sister) return { sister };
  return shownBy !== undefined && at ? { sister: { file: shownBy, at } } : {};
}

function stated(event: FlatEvent | undefined) {
  if (!event) return {};
  const { marker, description, at } = event;
  return { marker, at, ...(description !== undefined && { description }) };
}
