import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Json, Schema, SchemaType } from "../../../spec/document/openapi.js";
import { extensionKeys } from "../../../spec/document/rambase-extensions.js";

/** The types a schema allows besides null, stated or plain from its keywords; empty when it allows any. */
export function typesOf(schema: Schema): readonly Exclude<SchemaType, "null">[] {
  const stated = schema.type === undefined ? [] : [schema.type].flat();
  const types = stated.filter((type): type is Exclude<SchemaType, "null"> => type !== "null");
  if (types.length > 0 || stated.length > 0) return types;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return ["object"];
  return schema.items === undefined ? [] : ["array"];
}

/**
 * Whether null is allowed. `nullable`, the word of 3.0, adds it to all that a schema says
 * otherwise, to an `enum` without null, too: that is what people mean by it. Elsewhere type and
 * listed values must both have it.
 */
export function isNullable(schema: Schema): boolean {
  if (schema.nullable === true) return true;
  const { enum: listed, const: only = null, type } = schema;
  if (only !== null || (!mayHoldOthers(schema) && !listed?.includes(null))) return false;
  if (type !== undefined) return [type].flat().includes("null");
  if (listed?.includes(null) || schema.const === null) return true;
  return alternativesOf(schema).some((choice) => choice.type === "null");
}

/** The alternatives of `anyOf` and `oneOf` that are not just null. */
export function choicesOf(schema: Schema): readonly Schema[] {
  return alternativesOf(schema).filter((choice) => choice.type !== "null");
}

function alternativesOf({ anyOf = [], oneOf = [] }: Schema): readonly Schema[] {
  return [...anyOf, ...oneOf].map(asSchema);
}

/** Whether a type made from this schema deserves a name of its own even when the schema has none. */
export function deservesName(schema: Schema): boolean {
  if (schema.$ref !== undefined) return false;
  return (
    schema.properties !== undefined ||
    (schema.allOf ?? []).length > 0 ||
    (knownValues(schema) ?? []).some((value) => value !== null) ||
    choicesOf(schema).length > 1
  );
}

/** The values that the schema lists, whether or not there may be others; undefined when it lists none. */
export function knownValues(schema: Schema): readonly Json[] | undefined {
  const open = schema["x-extensible-enum"];
  return schema.enum ?? (Array.isArray(open) ? open : undefined);
}

/** Whether values that the schema does not list may come: customers add to the domain values of the API. */
export function mayHoldOthers(schema: Schema): boolean {
  return schema.enum === undefined || Boolean(schema[extensionKeys.domainValues]);
}
