import type { Schema } from "../../../spec/document/openapi.js";
import { schemaDoc } from "../docs/schema-doc.js";
import type { References } from "../document/references.js";
import { isBareReference, referredParts } from "../document/schema-parts.js";
import type { Makers, TypeDeclaration } from "../type-model.js";
import { customFields } from "./custom-fields.js";
import { fieldsOf, requiredNames } from "./fields.js";
import type { KnownTypes } from "./known-types.js";
import { objectType } from "./object-type.js";
import { isPlainObject } from "./plain-object.js";
import type { NamedSchema } from "./schema-names.js";
import { structureOf } from "./type-expression.js";

/** What declaring a type must know besides its schema. */
export interface TypeContext {
  readonly references: References;
  readonly known: KnownTypes;
  /** Schemas of objects that have custom fields. */
  readonly customized: ReadonlySet<Schema>;
}

/**
 * The declaration of a named schema: an interface where it describes an object, else an alias. An alias holds
 * null where the schema allows it; an interface cannot, so that its uses must.
 *
 * @param makers who makes the values of the type
 */
export function declareType(named: NamedSchema, context: TypeContext, makers: Makers): TypeDeclaration {
  const { name, schema } = named;
  const { references, known, customized } = context;
  const declared = { name, doc: schemaDoc(schema), written: makers !== "server" };
  if (isBareReference(schema) || !isPlainObject(schema, known)) {
    return { ...declared, kind: "alias", type: structureOf(schema, known, makers) };
  }
  const bases = basesOf(schema, context);
  const fields = fieldsOf(schema, references, bases === undefined ? "all parts" : "inline parts");
  const { properties, index } = objectType(schema, fields, known, makers);
  const lacksCustom = customized.has(schema) && !fields.some((field) => field.name === customFields.name);
  return {
    ...declared,
    kind: "interface",
    extends: bases ?? [],
    properties: [...properties, ...(lacksCustom ? [customFields] : [])],
    ...(index === undefined ? {} : { index }),
  };
}

/**
 * The interfaces to extend: the referenced parts. Undefined when a field is described twice or a part is
 * made stricter, where an interface must write its fields out instead.
 */
function basesOf(schema: Schema, { references, known }: TypeContext): string[] | undefined {
  const parts = referredParts(schema).flatMap((part) => known.targetOf(part) ?? []);
  const own = fieldsOf(schema, references, "inline parts").map(({ name }) => name);
  const inherited = parts.map((part) => fieldsOf(part, references, "all parts"));
  const names = [...own, ...inherited.flatMap((fields) => fields.map(({ name }) => name))];
  const required = requiredNames(schema).filter((name) => !own.includes(name));
  if (new Set(names).size < names.length || required.length > 0) return undefined;
  // What is no interface says nothing but, perhaps, which fields must be there.
  const [interfaces, others] = [true, false].map((plain) =>
    parts.filter((part) => isPlainObject(part, known) === plain),
  );
  if (others?.some((part) => requiredNames(part).length > 0)) return undefined;
  const bases = interfaces?.map((part) => known.nameOf(part)) ?? [];
  return bases.some((name) => name === undefined) ? undefined : bases.filter((name) => name !== undefined);
}
