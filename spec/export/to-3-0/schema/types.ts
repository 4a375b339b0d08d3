import { issue } from "../../../../issues/catalogue.js";
import type { Json } from "../../../document/openapi.js";
import { isList, type JsonObject, renamed, without } from "../../json-object.js";
import type { Step } from "../../step.js";

/**
 * 3.0 knows one type a schema, and null only as `nullable` beside a type. Of several scalar types none is
 * said: many generators make a class of `anyOf` that they never define, and none of the words that 3.0 has
 * for a number or a text is better than any value.
 */
export const withSingleType: Step = (schema, site) => {
  if (schema.type === "null") return onlyNull(schema);
  if (!isList(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== "null");
  const nullable = types.length < schema.type.length ? { nullable: true } : {};
  const [first, ...more] = types;
  if (first === undefined) return onlyNull(schema);
  if (more.length === 0) return { ...schema, type: first, ...nullable };
  if (types.every(isScalar)) {
    const message = `OpenAPI 3.0 has no value of several types; any passes, see x-types: ${types.join(", ")}.`;
    site.report(issue("export/untyped", message, { pointer: site.pointer }));
    return renamed(schema, "type", "x-types");
  }
  return alternatives(schema, types, nullable);
};

function isScalar(type: Json): boolean {
  return type !== "array" && type !== "object";
}

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
