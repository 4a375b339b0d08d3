import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { partsOf } from "./schema-parts.js";

/** What a schema stands for; `undefined` where its reference leads nowhere. */
export type TargetOf = (schema: Schema) => Schema | undefined;

/** All that each value of a schema must be: not its alternatives, of which a value is only one. */
export function allParts(schema: Schema, targetOf: TargetOf): readonly Schema[] {
  return partsWithin([], schema, targetOf);
}

function partsWithin(outer: readonly Schema[], schema: Schema, targetOf: TargetOf): readonly Schema[] {
  const target = targetOf(schema);
  if (target === undefined || outer.includes(target)) return [];
  const within = [...outer, target];
  return [target, ...partsOf(target).flatMap((part) => partsWithin(within, part, targetOf))];
}

/** What the parts of a schema say of a property. */
export function partsOfProperty(schema: Schema, name: string, targetOf: TargetOf): readonly Schema[] {
  return allParts(schema, targetOf).flatMap(({ properties = {} }) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property === undefined ? [] : allParts(asSchema(property), targetOf);
  });
}
