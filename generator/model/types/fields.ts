import type { Schema } from "../../../spec/document/openapi.js";
import { asSchema } from "../document/boolean-schema.js";
import { below } from "../document/json-pointer.js";
import type { References } from "../document/references.js";

/** One named field of an object, with the schema that describes it. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/**
 * The fields of an object schema, those of its `allOf` parts included; a later part replaces a field of the
 * same name, and any part may make a field required.
 *
 * @param follow whether parts that are references to other schemas count too
 */
export function fieldsOf(
  schema: Schema,
  pointer: string,
  references: References,
  follow: "inline parts" | "all parts",
): readonly Field[] {
  const schemas = new Map<string, Schema>();
  const required = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (node: Schema, place: string): void => {
    if (node.$ref !== undefined) {
      const found = follow === "all parts" ? references.follow<Schema>(node, place) : undefined;
      if (found !== undefined && !seen.has(found.value)) {
        seen.add(found.value);
        visit(found.value, found.pointer);
      }
      return;
    }
    for (const [index, part] of (node.allOf ?? []).entries()) visit(part, below(place, "allOf", index));
    for (const [name, field] of Object.entries(node.properties ?? {})) schemas.set(name, asSchema(field));
    for (const name of node.required ?? []) required.add(name);
  };
  visit(schema, pointer);
  // What is required is there, also when nothing says what it is.
  if (follow === "all parts") for (const name of required) schemas.set(name, schemas.get(name) ?? {});
  return [...schemas].map(([name, field]) => ({ name, schema: field, required: required.has(name) }));
}

/** Names that the schema and its inline parts require, whether or not they also describe them. */
export function requiredNames(schema: Schema): readonly string[] {
  const parts = (schema.allOf ?? []).filter((part) => part.$ref === undefined);
  return [...(schema.required ?? []), ...parts.flatMap(requiredNames)];
}
