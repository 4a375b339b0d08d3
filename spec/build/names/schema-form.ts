import { asSchema } from "../../document/boolean-schema.js";
import { jsonText } from "../../document/json-text.js";
import type { Json, Schema } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { jsonDigest } from "../../evidence/document-digest.js";
import { openSchema } from "../draft/schema-draft.js";
import type { SchemaUse } from "./body-uses.js";

/** Hexadecimal digits of a digest that a person may have to compare. */
const length = 16;

/** A short digest of a schema without its words: two schemas of one form take and give the same values. */
export function schemaForm({ schemas }: Pick<SchemaUse, "schemas">): string {
  const forms = schemas.map((schema) => withoutWords(openSchema(schema)));
  return jsonDigest(jsonText(forms)).slice(0, length);
}

/**
 * Fields may be called `description`, too; those are no words of ours. In which order
 * fields stand says nothing.
 */
function withoutWords(schema: Schema): Json {
  const { description, [extensionKeys.domainValues]: domain, properties, required, items, ...rest } = schema;
  const sorted = Object.entries(properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    // A schema is plain JSON, which its interface does not tell the compiler.
    ...(rest as { readonly [key: string]: Json }),
    ...(required && { required: required.toSorted() }),
    ...(properties && {
      properties: Object.fromEntries(sorted.map(([name, inner]) => [name, withoutWords(asSchema(inner))])),
    }),
    ...(items && { items: withoutWords(asSchema(items)) }),
  };
}
