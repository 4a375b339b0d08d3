import type { Json } from "../../document/openapi.js";
import { isList, type JsonObject, without } from "../json-object.js";
import type { Step } from "../step.js";

/** 3.0 knows one type a schema, and null only as `nullable` beside a type. */
export const withSingleType: Step = (schema) => {
  if (schema.type === "null") return onlyNull(schema);
  if (!isList(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== "null");
  const nullable = types.length < schema.type.length ? { nullable: true } : {};
  const [first, ...more] = types;
  if (first === undefined) return onlyNull(schema);
  if (more.length === 0) return { ...schema, type: first, ...nullable };
  return alternatives(schema, types, nullable);
};

/** `nullable` needs a type beside it; the one value of the `enum` shuts out everything of that type. */
function onlyNull(schema: JsonObject): JsonObject {
  return { ...schema, type: "string", nullable: true, enum: [null] };
}

/**
 * One alternative a type. Bounds and patterns stay outside: each speaks of one type only and lets values
 * of the others pass.
 */
function alternatives(schema: JsonObject, types: readonly Json[], nullable: JsonObject): JsonObject {
  const items = schema.items === undefined ? {} : { items: schema.items };
  const anyOf = types.map((type) => ({ type, ...nullable, ...(type === "array" && items) }));
  const rest = without(schema, "type", "items");
  if (!Object.hasOwn(rest, "anyOf")) return { ...rest, anyOf };
  const allOf = isList(rest.allOf) ? rest.allOf : [];
  return { ...rest, allOf: [...allOf, { anyOf }] };
}
