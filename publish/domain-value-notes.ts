import type { Json } from "../spec/document/openapi.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import { pageLink } from "./page-link.js";

/**
 * Appends to the description of each field that holds a domain value that it does, and which there are where
 * its page says that; Redoc shows no extension keys.
 *
 * @param value a document or any part of one
 * @returns a copy; everything else in it is unchanged
 */
export function withDomainValueNotes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withDomainValueNotes);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withDomainValueNotes(inner)]),
  );
  const note = domainValueNote(copy[extensionKeys.domainValues]);
  if (note === undefined) return copy;
  const { description } = copy;
  return { ...copy, description: typeof description === "string" ? `${description}\n\n${note}` : note };
}

/** A property that is called like the extension is a schema, which is neither `true` nor an address. */
function domainValueNote(stated: Json | undefined): string | undefined {
  if (stated !== true && typeof stated !== "string") return undefined;
  const link = pageLink("these codes", stated);
  return link === undefined
    ? "A domain value: one of a list of codes, which the page does not show."
    : `A domain value: one of ${link}.`;
}
