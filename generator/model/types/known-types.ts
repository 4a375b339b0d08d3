import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { References } from "../document/references.js";
import { isBareReference } from "../document/schema-parts.js";

/** What making types must know of the document: which schemas have a name, and where references lead. */
export interface KnownTypes {
  /** The name of the type made from a schema, following a reference; undefined when it has none. */
  nameOf(schema: Schema): string | undefined;
  /** What a schema stands for; undefined when it is a reference that leads nowhere or in a circle. */
  targetOf(schema: Schema): Schema | undefined;
}

/**
 * Finds names and targets of schemas. References were reported where they stand; nothing is reported here.
 */
export function knownTypes(names: ReadonlyMap<Schema, string>, references: References): KnownTypes {
  const lastOf = (schema: Schema): Schema | undefined => {
    if (!isBareReference(schema)) return schema;
    const next = references.next<Schema>(schema);
    return next && lastOf(asSchema(next.value));
  };
  const targetOf = (schema: Schema): Schema | undefined =>
    // Asked first, because it tells of circles, of which going on step by step would see no end.
    references.follow<Schema>(schema, "") === undefined ? undefined : lastOf(schema);
  return {
    targetOf,
    nameOf: (schema) => {
      const own = names.get(schema);
      if (own !== undefined || !isBareReference(schema)) return own;
      const target = targetOf(schema);
      return target && names.get(target);
    },
  };
}

/**
 * The same, but for references to one schema: what leads back to itself without a name
 * on the way says nothing.
 */
export function inside(schema: Schema, known: KnownTypes): KnownTypes {
  return {
    ...known,
    targetOf: (inner) => {
      const target = known.targetOf(inner);
      return target === schema ? undefined : target;
    },
  };
}
