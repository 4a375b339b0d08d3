import type { Schema } from "../../../spec/document/openapi.js";
import { schemaDoc } from "../docs/schema-doc.js";
import type { Makers, ObjectType, PropertyModel } from "../type-model.js";
import type { Field } from "./fields.js";
import type { KnownTypes } from "./known-types.js";
import { isLeftOut } from "./left-out.js";
import { intersection, keyword } from "./type-algebra.js";
import { typeExpression } from "./type-expression.js";

/**
 * The properties of an object, those with a name of their own and the others.
 *
 * @param fields those to write down, which may be more than the schema itself describes
 */
export function objectType(
  schema: Schema,
  fields: readonly Field[],
  known: KnownTypes,
  makers: Makers,
): ObjectType {
  const more = schema.additionalProperties;
  const isOpen = more === true || typeof more === "object";
  // With fields of other types beside it, an index can only promise `unknown`.
  const isTyped = typeof more === "object" && fields.length === 0;
  const index = isTyped ? typeExpression(more, known, makers) : keyword("unknown");
  return {
    kind: "object",
    properties: fields.map((field) => propertyOf(field, known, makers)),
    ...(isOpen ? { index } : {}),
    written: makers !== "server",
  };
}

/** One property. Where several parts of an object describe it, a value must be what all of them say. */
export function propertyOf(field: Field, known: KnownTypes, makers: Makers): PropertyModel {
  const { name, schema, schemas, required } = field;
  const description = schemas.findLast((one) => one.description !== undefined)?.description;
  const types = schemas.map((one) => typeExpression(one, known, makers));
  return {
    name,
    doc: schemaDoc(schema, description),
    type: intersection(types),
    optional: !required || isLeftOut(schemas, makers),
  };
}
