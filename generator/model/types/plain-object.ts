import type { Schema } from "../../../spec/document/openapi.js";
import { partsOf } from "../document/schema-parts.js";
import { choicesOf, isNullable, knownValues, typesOf } from "../document/schema-shape.js";
import type { KnownTypes } from "./known-types.js";

/** Whether a schema is an object all of whose parts are objects, so that one interface can hold it. */
export function isPlainObject(schema: Schema, known: KnownTypes, outer: readonly Schema[] = []): boolean {
  if (outer.includes(schema)) return true;
  if (typesOf(schema).some((type) => type !== "object") || lists(schema)) return false;
  if (typesOf(schema).length === 0 && schema.type !== undefined) return false;
  const within = [...outer, schema];
  if (!areSilent(choicesOf(schema), known, within)) return false;
  const parts = partsOf(schema).map((part) => known.targetOf(part));
  const plain = parts.map((part) => part !== undefined && isPlainPart(part, known, within));
  if (schema.properties === undefined && !plain.includes(true)) return false;
  return parts.every(
    (part, index) => plain[index] || (part !== undefined && mayBeSkipped(part, known, within)),
  );
}

/** Whether null is among the values of a schema whose interface cannot say so. */
export function lacksNull(schema: Schema, known: KnownTypes): boolean {
  return allowsNull(schema, known) && isPlainObject(schema, known);
}

function allowsNull(schema: Schema, known: KnownTypes, outer: readonly Schema[] = []): boolean {
  if (isNullable(schema)) return true;
  if (schema.type !== undefined || schema.properties !== undefined || outer.includes(schema)) return false;
  const parts = partsOf(schema);
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const target = known.targetOf(part);
      return target !== undefined && allowsNull(target, known, [...outer, schema]);
    })
  );
}

/**
 * An object whose other properties are all of one type is no base: every property would
 * have to be of that type.
 */
function isPlainPart(schema: Schema, known: KnownTypes, outer: readonly Schema[]): boolean {
  const hasOthers = typeof schema.additionalProperties === "object";
  return !hasOthers && isPlainObject(schema, known, outer);
}

/** `type: object` alone says nothing of an object. */
function mayBeSkipped(schema: Schema, known: KnownTypes, outer: readonly Schema[]): boolean {
  const { type, ...rest } = schema;
  const isObject = type === "object" && typeof schema.additionalProperties !== "object";
  return isSilent(isObject ? rest : schema, known, outer);
}

/** Whether a schema says nothing of the type of a value. */
function isSilent(schema: Schema, known: KnownTypes, outer: readonly Schema[]): boolean {
  const target = known.targetOf(schema);
  if (target === undefined || outer.includes(target)) return true;
  if (target.type !== undefined || typesOf(target).length > 0 || lists(target)) return false;
  const within = [...outer, target];
  return (
    partsOf(target).every((part) => isSilent(part, known, within)) &&
    areSilent(choicesOf(target), known, within)
  );
}

/** Of alternatives, one that says nothing is enough. */
function areSilent(choices: readonly Schema[], known: KnownTypes, outer: readonly Schema[]): boolean {
  return choices.length === 0 || choices.some((choice) => isSilent(choice, known, outer));
}

function lists(schema: Schema): boolean {
  return schema.const !== undefined || knownValues(schema) !== undefined;
}
