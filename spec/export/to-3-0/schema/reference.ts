import type { Json } from "../../../document/openapi.js";
import { isList, without } from "../../json-object.js";
import type { Step } from "../../step.js";

/** A `$ref` with something beside it moves into an `allOf`, where 3.0 reads both. */
export const withReferenceInAllOf: Step = (schema) => {
  if (typeof schema.$ref !== "string") return schema;
  // `$defs` itself moves to `x-defs`, see new-keywords.
  const reference: Json = { $ref: schema.$ref.replaceAll("/$defs/", "/x-defs/") };
  if (Object.keys(schema).length === 1) return reference;
  const others = isList(schema.allOf) ? schema.allOf : [];
  return { ...without(schema, "$ref", "allOf"), allOf: [reference, ...others] };
};
