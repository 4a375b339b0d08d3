import type { Json } from "../../document/openapi.js";
import { isList, type JsonObject, without } from "../json-object.js";
import type { Step } from "../step.js";
import { sorted } from "./annotations.js";

/**
 * `nullable` adds null to all that a schema says: to its type, and to an `enum` without it, which people who
 * write both mean. What a schema says by parts and alternatives becomes an alternative to null.
 */
export const withNullType: Step = (schema) => {
  const { nullable, type, enum: listed } = schema;
  const rest = without(schema, "nullable");
  if (nullable !== true) return rest;
  const { rules, annotations } = sorted(rest);
  // A schema that says nothing of its values allows null as it is.
  if (Object.keys(rules).length === 0) return rest;
  if (typeof type !== "string" || hasParts(rules)) return { ...annotations, anyOf: orNull(rules) };
  const values = isList(listed) && !listed.includes(null) ? { enum: [...listed, null] } : {};
  return { ...rest, type: [type, "null"], ...values };
};

/** Whether something beside a type may shut out the null that it allows. */
function hasParts(rules: JsonObject): boolean {
  return ["allOf", "anyOf", "oneOf", "not"].some((keyword) => Object.hasOwn(rules, keyword));
}

/** The alternatives of what a schema says and null: of `oneOf`, null would have to be none of the others. */
function orNull(rules: JsonObject): readonly Json[] {
  const [keyword, ...others] = Object.keys(rules);
  const parts = keyword === undefined || others.length > 0 ? undefined : rules[keyword];
  if (keyword === "anyOf" && isList(parts)) return [...parts, { type: "null" }];
  const [part, ...more] = keyword === "allOf" && isList(parts) ? parts : [];
  return [part !== undefined && more.length === 0 ? part : rules, { type: "null" }];
}
