import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { partsOf } from "./schema-parts.js";
import { choicesOf } from "./schema-shape.js";

/**
 * All that a schema, its parts and its alternatives say of a property.
 *
 * @param targetOf what a schema stands for, when it is a reference
 */
export function propertySchemas(
  name: string,
  schema: Schema,
  targetOf: (schema: Schema) => Schema | undefined,
  outer: readonly Schema[] = [],
): readonly Schema[] {
  const target = targetOf(schema);
  if (target === undefined || outer.includes(target)) return [];
  const { properties = {} } = target;
  const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const others = [...partsOf(target), ...choicesOf(target)];
  return [
    ...(own === undefined ? [] : [asSchema(own)]),
    ...others.flatMap((part) => propertySchemas(name, part, targetOf, [...outer, target])),
  ];
}
