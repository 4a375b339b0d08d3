import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { NamedCheck, ObjectCheck, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { propertySchemas } from "../document/property-schemas.js";
import { isBareReference } from "../document/schema-parts.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { namePattern } from "./pattern-check.js";

/** The rules for objects. Properties that nothing is said about pass. */
export function objectCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "object"> {
  const { required = [], patternProperties = {}, minProperties, maxProperties } = schema;
  const one = (key: "additionalProperties" | "propertyNames") => {
    const part = schema[key];
    const check = part === undefined ? undefined : checkOf(part, below(pointer, key), context);
    return check?.kind === "anything" ? undefined : check;
  };
  const many = (key: "properties" | "dependentSchemas") =>
    Object.entries(schema[key] ?? {}).map(
      ([name, part]): NamedCheck => ({ name, check: checkOf(part, below(pointer, key, name), context) }),
    );
  const patterns = Object.entries(patternProperties).flatMap(([name, part]) => {
    const place = below(pointer, "patternProperties", name);
    const pattern = namePattern(name, place, context);
    return pattern === undefined ? [] : [{ pattern, check: checkOf(part, place, context) }];
  });
  // Where a pattern is left out nobody knows which properties are additional.
  const isComplete = patterns.length === Object.keys(patternProperties).length;
  const additional = isComplete ? one("additionalProperties") : undefined;
  const names = one("propertyNames");
  const object: ObjectCheck = {
    required: required.filter((name) => isAsked(schema, name, context)),
    properties: many("properties"),
    patterns,
    dependentRequired: Object.entries(schema.dependentRequired ?? {}).map(([name, others]) => ({
      name,
      required: others,
    })),
    dependentSchemas: many("dependentSchemas"),
    ...(additional === undefined ? {} : { additional }),
    ...(names === undefined ? {} : { names }),
    ...(minProperties === undefined ? {} : { minProperties }),
    ...(maxProperties === undefined ? {} : { maxProperties }),
  };
  return isSilent(object) ? {} : { object };
}

/**
 * The document requires a read-only property of answers, which may leave out anything, and a write-only one
 * of requests, which answers leave out.
 */
function isAsked(schema: Schema, name: string, context: CheckContext): boolean {
  const targetOf = (part: Schema): Schema | undefined => {
    const found = isBareReference(part) ? context.follow(part, "")?.value : part;
    return found === undefined ? undefined : asSchema(found);
  };
  const said = propertySchemas(name, schema, targetOf);
  if (said.some(({ readOnly }) => readOnly === true)) return false;
  return !said.some(({ writeOnly }) => writeOnly === true) || context.isOnlySent(schema);
}

/** Whether the rules rule nothing out: not even a property of a described name. */
function isSilent(object: ObjectCheck): boolean {
  const { required, properties, patterns, dependentRequired, dependentSchemas, ...rules } = object;
  const checks = [...properties, ...patterns, ...dependentSchemas].map(({ check }) => check);
  return (
    required.length === 0 &&
    dependentRequired.length === 0 &&
    Object.keys(rules).length === 0 &&
    checks.every(({ kind }) => kind === "anything")
  );
}
