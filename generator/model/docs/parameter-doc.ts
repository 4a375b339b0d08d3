import type { Parameter, Schema } from "../../../spec/document/openapi.js";
import type { Doc } from "../type-model.js";
import { schemaDoc } from "./schema-doc.js";

/** The comment of a parameter: its description and the rules of its schema, then what else is to be said. */
export function parameterDoc(
  { description, deprecated }: Parameter,
  schema: Schema,
  notes: readonly string[] = [],
): Doc {
  const { paragraphs, ...doc } = schemaDoc(schema, description);
  return { ...doc, paragraphs: [...paragraphs, ...notes], ...(deprecated ? { deprecated: "" } : {}) };
}
