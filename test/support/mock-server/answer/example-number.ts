import type { Schema } from "../../../../spec/document/openapi.js";

/** A number within a schema's bounds: the lowest that is allowed, or 1, and one more for each ordinal. */
export function exampleNumber(schema: Schema, ordinal: number): number {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf = 1 } = schema;
  const above = typeof exclusiveMinimum === "number" ? exclusiveMinimum + multipleOf : undefined;
  const below = typeof exclusiveMaximum === "number" ? exclusiveMaximum - multipleOf : undefined;
  const maximum = Number(schema.maximum ?? below ?? Infinity);
  const minimum = Number(schema.minimum ?? above ?? Math.min(1, maximum));
  const first = Math.ceil(minimum / multipleOf) * multipleOf;
  return Math.min(first + ordinal * multipleOf, maximum);
}
