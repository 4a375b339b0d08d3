import { asSchema } from "../../document/boolean-schema.js";
import type { OpenApiDocument, Schema } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { EvidenceBook } from "../../evidence/evidence-book.js";
import { errorSchemas } from "./error-schemas.js";
import { standing } from "./standing-sources.js";

/** Notes what stands behind the parts of a document that no resource page states. */
export function noteGeneral({ tags, components }: OpenApiDocument, sources: EvidenceBook): void {
  sources.addFirst("/openapi", standing.info);
  sources.addFirst("/info", standing.info);
  sources.addFirst("/security", standing.security);
  for (const name of Object.keys(components?.securitySchemes ?? {}))
    sources.addFirst(pointer("/components/securitySchemes", name), standing.security);
  for (const name of Object.keys(components?.responses ?? {}))
    sources.addFirst(pointer("/components/responses", name), standing.errors);
  for (const [name, schema] of Object.entries(errorSchemas))
    noteSchema(pointer("/components/schemas", name), schema, sources);
  tags?.forEach((_, i) => {
    sources.addFirst(pointer("/tags", i, "description"), standing.tag);
  });
}

function noteSchema(at: string, schema: Schema | boolean, sources: EvidenceBook): void {
  const { items, properties } = asSchema(schema);
  sources.addFirst(at, standing.errors);
  if (items) noteSchema(pointer(at, "items"), items, sources);
  for (const [name, inner] of Object.entries(properties ?? {}))
    noteSchema(pointer(at, "properties", name), inner, sources);
}
