import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { propertySchemas } from "../document/property-schemas.js";
import { isBareReference, partsOf } from "../document/schema-parts.js";
import { choicesOf } from "../document/schema-shape.js";
import type { Makers, ObjectType, TypeExpression } from "../type-model.js";
import { requiredNames } from "./fields.js";
import type { KnownTypes } from "./known-types.js";
import { isLeftOut } from "./left-out.js";

/**
 * What a schema demands of the fields of its alternatives and of what it refers to: that they are there,
 * although those say that they may be missing. Undefined where it demands no more than they do.
 */
export function demandedFields(schema: Schema, known: KnownTypes, makers: Makers): ObjectType | undefined {
  const described = ownNames(schema);
  const names = [...new Set(requiredNames(schema))].filter(
    (name) =>
      !described.has(name) &&
      !isDemanded(name, schema, known) &&
      !isLeftOut(propertySchemas(name, schema, known.targetOf), makers),
  );
  if (names.length === 0) return undefined;
  const properties = names.map((name) => ({
    name,
    doc: { paragraphs: [] },
    type: anything,
    optional: false,
  }));
  return { kind: "object", properties, written: makers !== "server" };
}

/**
 * Anything but `undefined`, which is as good as nothing: beside the type of a field
 * it says no more than that.
 */
const anything: TypeExpression = {
  kind: "union",
  members: [
    { kind: "object", properties: [], written: false },
    { kind: "keyword", name: "null" },
  ],
};

/** Names of the fields that a schema describes itself, or in parts that stand in it. */
function ownNames(schema: Schema): ReadonlySet<string> {
  const inline = (schema.allOf ?? []).map(asSchema).filter((part) => !isBareReference(part));
  return new Set([...Object.keys(schema.properties ?? {}), ...inline.flatMap((part) => [...ownNames(part)])]);
}

/** Whether what a schema refers to, or each of its alternatives, requires a field anyway. */
function isDemanded(name: string, schema: Schema, known: KnownTypes, outer: readonly Schema[] = []): boolean {
  const within = [...outer, schema];
  const demands = (part: Schema): boolean => {
    const target = known.targetOf(part);
    if (target === undefined || within.includes(target)) return false;
    return (
      (target !== part && requiredNames(target).includes(name)) || isDemanded(name, target, known, within)
    );
  };
  const choices = choicesOf(schema);
  return (
    partsOf(schema).some(demands) ||
    (choices.length > 0 && choices.every((choice) => requiredNames(choice).includes(name) || demands(choice)))
  );
}
