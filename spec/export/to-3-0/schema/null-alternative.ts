import type { Json } from "../../../document/openapi.js";
import { isList, isObject, type JsonObject, without } from "../../json-object.js";
import type { Step } from "../../step.js";

/**
 * Puts "this or null" into one schema where the other alternative says its type. An alternative that is a
 * reference stays: what it refers to forbids null, and 3.0 cannot soften that from outside.
 */
export const withoutNullAlternative: Step = (schema) => {
  for (const keyword of ["anyOf", "oneOf"]) {
    const alternatives = schema[keyword];
    if (!isList(alternatives) || !alternatives.some(isNull)) continue;
    const others = alternatives.filter((one) => !isNull(one));
    const only = others[0];
    if (others.length !== 1 || !isObject(only) || only.type === undefined || overlap(schema, only)) continue;
    return { ...without(schema, keyword), ...allowingNull(only) };
  }
  return schema;
};

function isNull(schema: Json): boolean {
  return isObject(schema) && schema.type === "null" && Object.keys(schema).length === 1;
}

function overlap(left: JsonObject, right: JsonObject): boolean {
  return Object.keys(right).some((key) => Object.hasOwn(left, key));
}

function allowingNull(schema: JsonObject): JsonObject {
  const types = isList(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  const values = Object.hasOwn(schema, "const") ? [schema.const ?? null] : schema.enum;
  return {
    ...without(schema, "const"),
    type: types.includes("null") ? types : [...types, "null"],
    ...(isList(values) && { enum: values.includes(null) ? values : [...values, null] }),
  };
}
