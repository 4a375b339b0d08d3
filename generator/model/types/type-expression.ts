import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { isBareReference, partsOf } from "../document/schema-parts.js";
import { choicesOf, isNullable } from "../document/schema-shape.js";
import type { Makers, TypeExpression } from "../type-model.js";
import { demandedFields } from "./demanded-fields.js";
import { requiredNames } from "./fields.js";
import { inside, type KnownTypes } from "./known-types.js";
import { listedValues } from "./listed-values.js";
import { ownType } from "./own-type.js";
import { lacksNull } from "./plain-object.js";
import { taggedType } from "./tagged-type.js";
import { intersection, isUnknown, keyword, union } from "./type-algebra.js";

/**
 * The type of a schema as written where it is used: its name when it has one, else its structure.
 *
 * @param makers who makes the values where it is used
 */
export function typeExpression(written: Schema | boolean, known: KnownTypes, makers: Makers): TypeExpression {
  const schema = asSchema(written);
  const name = known.nameOf(schema);
  if (name === undefined) return structureOf(schema, known, makers);
  const target = isBareReference(schema) ? known.targetOf(schema) : schema;
  const named: TypeExpression = { kind: "named", name };
  return target !== undefined && lacksNull(target, known) ? union([named, keyword("null")]) : named;
}

/**
 * The type of a schema, apart from its name.
 *
 * @param required names that the schema requires of which this one is a part; left out for a schema by itself
 */
export function structureOf(
  schema: Schema,
  known: KnownTypes,
  makers: Makers,
  required?: readonly string[],
): TypeExpression {
  if (isBareReference(schema)) return referredType(schema, known, makers);
  const content =
    listedValues(schema, makers) ??
    (required ? contentOf(schema, known, makers, required) : wholeOf(schema, known, makers));
  return isNullable(schema) ? union([content, keyword("null")]) : content;
}

/** All that a schema says which is no part of another. */
function wholeOf(schema: Schema, known: KnownTypes, makers: Makers): TypeExpression {
  const content = contentOf(schema, known, makers, requiredNames(schema));
  const demanded = isUnknown(content) ? undefined : demandedFields(schema, known, makers);
  return demanded === undefined ? content : intersection([content, demanded]);
}

/** What a reference leads to: by its name, or written out when it has none. */
function referredType(schema: Schema, known: KnownTypes, makers: Makers): TypeExpression {
  const target = known.targetOf(schema);
  return target === undefined ? keyword("unknown") : typeExpression(target, inside(target, known), makers);
}

/** A value is what every part says, one of the alternatives, and what the schema itself says. */
function contentOf(
  schema: Schema,
  known: KnownTypes,
  makers: Makers,
  required: readonly string[],
): TypeExpression {
  const members = partsOf(schema).map((part) =>
    isBareReference(part) ? typeExpression(part, known, makers) : structureOf(part, known, makers, required),
  );
  const tagged = taggedType(schema, known, makers);
  const choices = choicesOf(schema).map((choice) => tagged(choice, typeExpression(choice, known, makers)));
  if (choices.length > 0) members.push(union(choices));
  const own = ownType(schema, known, makers, required);
  // Beside choices or parts, `type: object` alone says nothing about the type.
  if (members.length === 0 || own.kind !== "map" || schema.additionalProperties) members.push(own);
  return intersection(members);
}
