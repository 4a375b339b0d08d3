import type { Json, Schema } from "../../../spec/document/openapi.js";
import { asSchema } from "../document/boolean-schema.js";
import { choicesOf, isNullable, knownValues, mayHoldOthers, typesOf } from "../document/schema-shape.js";
import type { Makers, TypeExpression } from "../type-model.js";

export const keyword = (name: "string" | "number" | "boolean" | "null" | "unknown" | "never" | "void") =>
  ({ kind: "keyword", name }) as const;

/** Answers the name of the type made from a schema, following a reference; undefined when it has none. */
export type NameOf = (schema: Schema) => string | undefined;

/**
 * The type of a schema as written where it is used: its name when it has one, else its structure.
 *
 * @param makers who makes the values where it is used
 */
export function typeExpression(written: Schema | boolean, nameOf: NameOf, makers: Makers): TypeExpression {
  const schema = asSchema(written);
  const name = nameOf(schema);
  const content: TypeExpression =
    name === undefined ? structureOf(schema, nameOf, makers) : { kind: "named", name };
  if (schema.$ref === undefined) return isNullable(schema) ? union([content, keyword("null")]) : content;
  // What stands beside a reference counts for validators, too.
  const whole = intersection([content, ...ownFields(schema, nameOf, makers)]);
  return schema.nullable === true ? union([whole, keyword("null")]) : whole;
}

/** The type of a schema's content, apart from its name and from null. */
export function structureOf(schema: Schema, nameOf: NameOf, makers: Makers): TypeExpression {
  if (schema.const !== undefined) return literals([schema.const]);
  const values = knownValues(schema);
  // A server may learn new values before the document does; a program that asks for one has misspelt it.
  if (values !== undefined && makers === "program" && !mayHoldOthers(schema)) return literals(values);
  if (values !== undefined) return openUnion(values);
  const choices = choicesOf(schema);
  const parts = schema.allOf ?? [];
  const own = ownStructure(schema, nameOf, makers);
  const members: TypeExpression[] = parts.map((part) => typeExpression(part, nameOf, makers));
  if (choices.length > 0) {
    members.push(union(choices.map((choice) => typeExpression(choice, nameOf, makers))));
  }
  members.push(...ownFields(schema, nameOf, makers));
  // Beside choices, parts or fields, `type: object` alone says nothing about the type.
  if (members.length === 0 || own.kind !== "map" || schema.additionalProperties) members.push(own);
  return intersection(members);
}

/** The fields that a schema describes itself, where they stand beside other things. */
function ownFields(schema: Schema, nameOf: NameOf, makers: Makers): readonly TypeExpression[] {
  if (typesOf(schema).some((type) => type !== "object")) return [];
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, written]) => {
    const field = asSchema(written);
    // The document requires a read-only field of answers only.
    const optional = !required.has(name) || (makers !== "server" && field.readOnly === true);
    return { name, type: typeExpression(field, nameOf, makers), optional };
  });
  return fields.length === 0 ? [] : [{ kind: "fields", fields, written: makers !== "server" }];
}

function ownStructure(schema: Schema, nameOf: NameOf, makers: Makers): TypeExpression {
  const stated = schema.type === undefined ? [] : [schema.type].flat();
  const types = typesOf(schema);
  if (types.length === 0) return stated.includes("null") ? keyword("null") : keyword("unknown");
  return union(types.map((type) => typeOf(type, schema, nameOf, makers)));
}

function typeOf(
  type: ReturnType<typeof typesOf>[number],
  schema: Schema,
  nameOf: NameOf,
  makers: Makers,
): TypeExpression {
  switch (type) {
    case "string":
      return textType(schema.format, makers);
    case "boolean":
    case "number":
      return keyword(type);
    case "integer":
      return keyword("number");
    case "array": {
      // The first elements may be of other types.
      const isOfOneKind = schema.items !== undefined && schema.prefixItems === undefined;
      const items = isOfOneKind ? typeExpression(schema.items, nameOf, makers) : keyword("unknown");
      return { kind: "array", items };
    }
    case "object": {
      const more = schema.additionalProperties;
      return {
        kind: "map",
        values: typeof more === "object" ? typeExpression(more, nameOf, makers) : keyword("unknown"),
      };
    }
  }
}

/** Dates and times are texts of a certain form. Programs may pass a text of which the compiler knows nothing. */
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

/** Values listed in an `enum`: an open union when they are all texts or all numbers. */
function openUnion(values: readonly Json[]): TypeExpression {
  const known = values.filter((value) => value !== null);
  const texts = known.filter((value) => typeof value === "string");
  const numbers = known.filter((value) => typeof value === "number");
  if (known.length > 0 && texts.length === known.length)
    return { kind: "openUnion", values: texts, base: "string" };
  if (known.length > 0 && numbers.length === known.length)
    return { kind: "openUnion", values: numbers, base: "number" };
  return literals(values);
}

function literals(values: readonly Json[]): TypeExpression {
  return union(
    values.map((value) => {
      if (value === null) return keyword("null");
      if (typeof value === "bigint") return { kind: "literal", value: Number(value) };
      return typeof value === "object" ? keyword("unknown") : { kind: "literal", value };
    }),
  );
}

/** A union without repetitions; `unknown` swallows the others. */
export function union(members: readonly TypeExpression[]): TypeExpression {
  const flat = members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
  if (flat.some(isUnknown)) return keyword("unknown");
  const distinct = withoutRepetition(flat);
  const [only] = distinct;
  if (only === undefined) return keyword("never");
  return distinct.length === 1 ? only : { kind: "union", members: distinct };
}

function intersection(members: readonly TypeExpression[]): TypeExpression {
  const distinct = withoutRepetition(members.filter((member) => !isUnknown(member)));
  const [only] = distinct;
  if (only === undefined) return keyword("unknown");
  return distinct.length === 1 ? only : { kind: "intersection", members: distinct };
}

function withoutRepetition(members: readonly TypeExpression[]): TypeExpression[] {
  const byText = new Map(members.map((member) => [JSON.stringify(member), member]));
  return [...byText.values()];
}

function isUnknown(type: TypeExpression): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}
