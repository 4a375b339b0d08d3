import type { Json } from "../../../document/openapi.js";
import { type JsonObject, without } from "../../json-object.js";
import type { Step } from "../../step.js";

/** An exclusive bound is a number in 3.1, and in 3.0 a flag beside the bound. */
export const withBooleanBounds: Step = (schema) => {
  const withMinimum = flagged(schema, "minimum", "exclusiveMinimum", (given, exclusive) => given > exclusive);
  return flagged(withMinimum, "maximum", "exclusiveMaximum", (given, exclusive) => given < exclusive);
};

function flagged(
  schema: JsonObject,
  bound: string,
  exclusiveBound: string,
  isStricter: (given: number | bigint, exclusive: number | bigint) => boolean,
): JsonObject {
  const exclusive = schema[exclusiveBound];
  if (!isNumber(exclusive)) return schema;
  const given = schema[bound];
  if (isNumber(given) && isStricter(given, exclusive)) return without(schema, exclusiveBound);
  return { ...schema, [bound]: exclusive, [exclusiveBound]: true };
}

function isNumber(value: Json | undefined): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
