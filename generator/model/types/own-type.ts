import { isNothing } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { typesOf } from "../document/schema-shape.js";
import type { Makers, TypeExpression } from "../type-model.js";
import { ownFields } from "./fields.js";
import type { KnownTypes } from "./known-types.js";
import { objectType } from "./object-type.js";
import { keyword, union } from "./type-algebra.js";
import { typeExpression } from "./type-expression.js";

/**
 * The type that a schema's own keywords tell, apart from null, listed values, parts and alternatives.
 *
 * @param required names of properties that must be there
 */
export function ownType(
  schema: Schema,
  known: KnownTypes,
  makers: Makers,
  required: readonly string[],
): TypeExpression {
  const types = typesOf(schema);
  const isNull = schema.type !== undefined && types.length === 0;
  if (types.length === 0) return keyword(isNull ? "null" : "unknown");
  return union(types.map((type) => typeOf(type, schema, known, makers, required)));
}

function typeOf(
  type: ReturnType<typeof typesOf>[number],
  schema: Schema,
  known: KnownTypes,
  makers: Makers,
  required: readonly string[],
): TypeExpression {
  switch (type) {
    case "string":
      return textType(schema.format, makers);
    case "boolean":
    case "number":
      return keyword(type);
    case "integer":
      return keyword("number");
    case "array":
      return listType(schema, known, makers);
    case "object": {
      const fields = ownFields(schema, required);
      if (fields.length > 0) return objectType(schema, fields, known, makers);
      const more = schema.additionalProperties;
      const values = typeof more === "object" ? typeExpression(more, known, makers) : keyword("unknown");
      return { kind: "map", values };
    }
  }
}

/** An array, or a tuple where the first elements are described one by one. */
function listType(schema: Schema, known: KnownTypes, makers: Makers): TypeExpression {
  const { items, prefixItems = [], minItems = 0 } = schema;
  const rest = items === undefined ? keyword("unknown") : typeExpression(items, known, makers);
  if (prefixItems.length === 0) return { kind: "array", items: rest };
  const members = prefixItems.map((item) => typeExpression(item, known, makers));
  return { kind: "tuple", members, required: minItems, ...(isNothing(items) ? {} : { rest }) };
}

/**
 * Dates and times are texts of a certain form. Programs may pass a text of which the compiler knows nothing.
 */
function textType(format: string | undefined, makers: Makers): TypeExpression {
  const name = dateTypes.get(format ?? "");
  if (name === undefined) return keyword("string");
  return { kind: "named", name: makers === "server" ? `${name}Text` : `${name}Input` };
}

const dateTypes: ReadonlyMap<string, string> = new Map([
  ["date", "Date"],
  ["date-time", "DateTime"],
  ["time-local", "Time"],
]);
