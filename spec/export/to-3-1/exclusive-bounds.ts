import { type JsonObject, renamed, without } from "../json-object.js";
import type { Step } from "../step.js";

/** An exclusive bound is a flag beside the bound in 3.0, and in 3.1 a number of its own. */
export const withExclusiveNumbers: Step = (schema) =>
  withNumber(withNumber(schema, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");

function withNumber(schema: JsonObject, bound: string, exclusiveBound: string): JsonObject {
  const flag = schema[exclusiveBound];
  if (typeof flag !== "boolean") return schema;
  const rest = without(schema, exclusiveBound);
  return flag && Object.hasOwn(rest, bound) ? renamed(rest, bound, exclusiveBound) : rest;
}
