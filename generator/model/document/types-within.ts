import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema, SchemaType } from "../../../spec/document/openapi.js";
import type { References } from "./references.js";
import { partsOf } from "./schema-parts.js";
import { typesOf } from "./schema-shape.js";

/**
 * The types besides null that values of a schema may have: by its own keywords, by what it refers to, by its
 * parts and by its alternatives. Empty where nothing tells.
 */
export function typesWithin(
  schema: Schema,
  pointer: string,
  references: References,
  outer: readonly Schema[] = [],
): readonly SchemaType[] {
  const found = references.follow<Schema>(schema, pointer)?.value;
  if (found === undefined || outer.includes(found)) return [];
  const within = [...outer, found];
  const { anyOf = [], oneOf = [] } = found;
  const others = [...partsOf(found), ...[...anyOf, ...oneOf].map(asSchema)];
  const types = others.flatMap((other) => typesWithin(other, pointer, references, within));
  return [...new Set([...typesOf(found), ...types])];
}
