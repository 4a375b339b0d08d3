import { withMappedReferences } from "./mapped-references.js";
import type { Json, OpenApiDocument } from "./openapi.js";
import { targetOf } from "./reference.js";

/**
 * A copy of a document for programs of others, which fetch whatever address stands where one may stand, and
 * open whatever file: nothing in it leads out. References that lead out or nowhere are replaced by nothing,
 * wherever they stand, examples among them; of an example that lies elsewhere (`externalValue`) the address
 * is shown as its value.
 */
export function closedDocument(document: OpenApiDocument): OpenApiDocument {
  // The walk keeps the form of everything but what leads out, so a document stays a document.
  return closed(document as unknown as Json, document) as unknown as OpenApiDocument;
}

function closed(value: Json, document: object): Json {
  if (Array.isArray(value)) return value.map((item: Json) => closed(item, document));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key, to]) => key === "$ref" && typeof to === "string" && !targetOf(document, to)))
    return {};
  return Object.fromEntries(
    entries.map(([key, member]) => {
      if (key === "externalValue" && typeof member === "string") return ["value", member];
      const inner = closed(member, document);
      return [key, key === "discriminator" ? withMappedReferences(inner, document) : inner];
    }),
  );
}
