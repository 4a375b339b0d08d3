import type { ArrayItem, Field } from "../../../scraper/model/body.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import { pointer } from "../../document/pointer.js";
import type { PageNote } from "../../evidence/source-book.js";
import { allLines, headLines } from "./field-lines.js";
import type { Direction } from "./field-schema.js";
import { requiredBy } from "./required.js";

/** The pages that a body was read from. */
export interface BodyPages {
  readonly page: ResourcePage;
  /** All pages of the run by file: where the page had lost its structure, another one shows it. */
  readonly byFile: ReadonlyMap<string, ResourcePage>;
}

/** What stands behind each place in a schema, by pointers relative to it. */
export type SchemaSources = ReadonlyMap<string, readonly PageNote[]>;

/** The lines behind the schema of a field and all below it. */
export function fieldSources(field: Field, pages: BodyPages, direction: Direction): SchemaSources {
  const sources = new Map<string, readonly PageNote[]>();
  const visit = (inner: Field, at: string) => {
    sources.set(at, fieldNotes(inner, pages));
    if (inner.kind === "object") members(inner.fields, at);
    if (inner.kind !== "array") return;
    const items = pointer(at, "items");
    sources.set(items, fieldNotes(inner.item, pages));
    members(inner.item.fields, items);
  };
  const members = (fields: readonly Field[], at: string) => {
    if (direction === "request")
      for (const [i, notes] of requiredNotes(fields, pages).entries())
        sources.set(pointer(at, "required", i), notes);
    for (const inner of fields) visit(inner, pointer(at, "properties", inner.jsonName));
  };
  visit(field, "");
  return sources;
}

/** The lines behind a field: its own, and the sister page's where that showed the structure. */
export function fieldNotes(field: Field | ArrayItem, { page, byFile }: BodyPages): readonly PageNote[] {
  const own = headLines(field);
  const sister = byFile.get(field.sister?.file ?? "");
  const inner = own ? undefined : allLines(field);
  return [
    ...(own ? [{ page, at: own }] : []),
    ...(inner ? [{ page, at: inner, rule: "container of these fields" }] : []),
    ...(sister && field.sister
      ? [{ page: sister, at: field.sister.at, rule: "structure of a sister page" }]
      : []),
  ];
}

/** The lines behind each entry of a `required` list: the marker of the field, or of one inside it. */
export function requiredNotes(
  fields: readonly Field[],
  { page }: BodyPages,
): readonly (readonly PageNote[])[] {
  return fields.flatMap((field) => {
    const by = requiredBy(field);
    if (!by) return [];
    const at = headLines(by);
    const rule = by === field ? "required marker" : `holds the required field ${by.xmlName ?? ""}`.trimEnd();
    return [at ? [{ page, at, rule }] : []];
  });
}
