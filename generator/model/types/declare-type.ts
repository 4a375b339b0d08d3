import type { Schema } from "../../../spec/document/openapi.js";
import type { References } from "../document/references.js";
import { choicesOf, isObject } from "../document/schema-shape.js";
import type { Makers, PropertyModel, TypeDeclaration, TypeExpression } from "../type-model.js";
import { customFields } from "./custom-fields.js";
import { type Field, fieldsOf, requiredNames } from "./fields.js";
import { schemaDoc } from "./schema-doc.js";
import type { NamedSchema } from "./schema-names.js";
import { keyword, type NameOf, structureOf, typeExpression } from "./type-expression.js";

/** What declaring a type must know besides its schema. */
export interface TypeContext {
  readonly references: References;
  readonly nameOf: NameOf;
  /** Schemas of objects that have custom fields. */
  readonly customized: ReadonlySet<Schema>;
}

/**
 * The declaration of a named schema: an interface where it describes an object, else an alias.
 *
 * @param makers who makes the values of the type
 */
export function declareType(named: NamedSchema, context: TypeContext, makers: Makers): TypeDeclaration {
  const { name, schema, pointer } = named;
  const written = makers !== "server";
  const declared = { name, doc: schemaDoc(schema), written };
  const { references, nameOf, customized } = context;
  if (schema.$ref !== undefined) {
    // The schema has a name of its own here; its type is that of what it refers to.
    return { ...declared, kind: "alias", type: typeExpression({ $ref: schema.$ref }, nameOf, makers) };
  }
  if (!isPlainObject(schema, pointer, references)) {
    return { ...declared, kind: "alias", type: structureOf(schema, nameOf, makers) };
  }
  const bases = basesOf(schema, pointer, context);
  const fields = fieldsOf(schema, pointer, references, bases === undefined ? "all parts" : "inline parts");
  const more = schema.additionalProperties;
  const open = more === true || typeof more === "object";
  const lacksCustom = customized.has(schema) && !fields.some((field) => field.name === customFields.name);
  return {
    ...declared,
    kind: "interface",
    extends: bases ?? [],
    properties: [
      ...fields.map((field) => propertyOf(field, nameOf, makers)),
      ...(lacksCustom ? [customFields] : []),
    ],
    ...(open ? { index: indexType(more, fields, nameOf, makers) } : {}),
  };
}

/** An object all of whose parts are objects, so that one interface can hold it. */
function isPlainObject(
  schema: Schema,
  pointer: string,
  references: References,
  outer: readonly Schema[] = [],
): boolean {
  if (!isObject(schema) || choicesOf(schema).length > 0 || schema.enum !== undefined) return false;
  if (outer.includes(schema)) return true;
  return (schema.allOf ?? []).every((part) => {
    const found = references.follow<Schema>(part, pointer);
    if (found === undefined) return false;
    const inner = found.value;
    return isObject(inner)
      ? isPlainObject(inner, found.pointer, references, [...outer, schema])
      : inner.type === undefined;
  });
}

/**
 * The interfaces to extend: the referenced parts. Undefined when a field is described twice or a part is
 * made stricter, where an interface must write its fields out instead.
 */
function basesOf(schema: Schema, pointer: string, context: TypeContext): string[] | undefined {
  const { references, nameOf } = context;
  const parts = (schema.allOf ?? []).filter((part) => part.$ref !== undefined);
  const own = fieldsOf(schema, pointer, references, "inline parts").map(({ name }) => name);
  const inherited = parts.map((part) => fieldsOf(part, pointer, references, "all parts"));
  const names = [...own, ...inherited.flatMap((fields) => fields.map(({ name }) => name))];
  const required = requiredNames(schema).filter((name) => !own.includes(name));
  if (new Set(names).size < names.length || required.length > 0) return undefined;
  const bases = parts.map((part) => nameOf(part));
  return bases.some((name) => name === undefined) ? undefined : bases.filter((name) => name !== undefined);
}

function propertyOf(field: Field, nameOf: NameOf, makers: Makers): PropertyModel {
  const { name, schema, required } = field;
  // The document requires a read-only field of answers only.
  const optional = !required || (makers !== "server" && schema.readOnly === true);
  return { name, doc: schemaDoc(schema), type: typeExpression(schema, nameOf, makers), optional };
}

/** With fields of other types beside it, an index can only promise `unknown`. */
function indexType(
  more: true | Schema,
  fields: readonly Field[],
  nameOf: NameOf,
  makers: Makers,
): TypeExpression {
  return more === true || fields.length > 0 ? keyword("unknown") : typeExpression(more, nameOf, makers);
}
