import type { Body } from "../../../scraper/model/body.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { SourceBook } from "../../evidence/source-book.js";
import type { Direction } from "./field-schema.js";
import { type BodyPages, fieldNotes, requiredNotes } from "./field-sources.js";

/**
 * Notes what stands behind a request or response body: the line it begins with, and those of the wrapper
 * around its root. What is inside the root's component is noted with the component.
 *
 * @param holder pointer to what has the `content`
 */
export function noteBody(
  holder: string,
  body: Body,
  pages: BodyPages,
  direction: Direction,
  sources: SourceBook,
): void {
  const [root] = body.roots;
  if (!root) return;
  const at = pointer(holder, "content");
  sources.noteAll(direction === "request" ? holder : at, fieldNotes(root, pages));
  const json = pointer(at, "application/json", "schema");
  const wrappers = body.roots.length > 1 ? [json, pointer(at, "application/xml", "schema")] : [json];
  for (const wrapper of wrappers) {
    for (const member of body.roots)
      sources.noteAll(pointer(wrapper, "properties", member.jsonName), fieldNotes(member, pages));
  }
  if (direction === "request")
    for (const [i, notes] of requiredNotes(body.roots, pages).entries())
      sources.noteAll(pointer(json, "required", i), notes);
  if (!body.recovered) return;
  for (const mediaType of ["application/json", "application/xml"]) {
    const recovered = pointer(at, mediaType, extensionKeys.recovered);
    sources.noteAll(recovered, fieldNotes(root, pages));
    for (const [i, field] of (body.recovered.unplaced ?? []).entries())
      sources.noteAll(pointer(recovered, "fields", i), fieldNotes(field, pages));
  }
}
