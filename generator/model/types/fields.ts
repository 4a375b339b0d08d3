import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { isReference, type References } from "../document/references.js";
import { saysShape } from "../document/schema-parts.js";

/** One named field of an object, with the schemas that describe it. */
export interface Field {
  readonly name: string;
  /** The last one that says anything of its type. */
  readonly schema: Schema;
  /** Those of all parts of the object, in order. */
  readonly schemas: readonly Schema[];
  readonly required: boolean;
}

/**
 * The fields of an object schema, those of its `allOf` parts included; any part may make a field required.
 *
 * @param follow whether parts that are references to other schemas count too
 */
export function fieldsOf(
  schema: Schema,
  references: References,
  follow: "inline parts" | "all parts",
): readonly Field[] {
  const schemas = new Map<string, Schema[]>();
  const required = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (node: Schema): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const next = follow === "all parts" && isReference(node) ? references.next<Schema>(node) : undefined;
    if (next !== undefined) visit(asSchema(next.value));
    for (const part of node.allOf ?? []) visit(asSchema(part));
    for (const [name, field] of Object.entries(node.properties ?? {}))
      schemas.set(name, [...(schemas.get(name) ?? []), asSchema(field)]);
    for (const name of node.required ?? []) required.add(name);
  };
  visit(schema);
  // What is required is there, also when nothing says what it is.
  if (follow === "all parts") for (const name of required) schemas.set(name, schemas.get(name) ?? [{}]);
  return [...schemas].map(([name, all]) => fieldOf(name, all, required.has(name)));
}

/** The fields that a schema itself describes. */
export function ownFields(schema: Schema, required: readonly string[]): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOf(name, [asSchema(field)], required.includes(name)),
  );
}

/** Names that the schema and its inline parts require, whether or not they also describe them. */
export function requiredNames(schema: Schema): readonly string[] {
  const parts = (schema.allOf ?? [])
    .map(asSchema)
    .filter((part) => part.$ref === undefined || saysShape(part));
  return [...(schema.required ?? []), ...parts.flatMap(requiredNames)];
}

function fieldOf(name: string, schemas: readonly Schema[], required: boolean): Field {
  const telling = schemas.findLast((schema) => schema.$ref !== undefined || saysShape(schema));
  return { name, schema: telling ?? schemas.at(-1) ?? {}, schemas, required };
}
