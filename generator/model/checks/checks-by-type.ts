import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { NumberCheck, ObjectCheck, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { type CheckContext, checkOf } from "./build-check.js";
import { checkedFormats, openFormats } from "./keywords.js";

/** The rules for numbers, in the words of 3.0 (exclusive bounds as flags) or of 3.1. */
export function numberCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "number"> {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const minimum = schema.minimum === undefined ? undefined : Number(schema.minimum);
  const maximum = schema.maximum === undefined ? undefined : Number(schema.maximum);
  const least = exclusiveMinimum === true ? minimum : exclusiveMinimum;
  const most = exclusiveMaximum === true ? maximum : exclusiveMaximum;
  const number: NumberCheck = {
    ...(minimum === undefined || exclusiveMinimum === true ? {} : { minimum }),
    ...(maximum === undefined || exclusiveMaximum === true ? {} : { maximum }),
    ...(typeof least === "number" ? { exclusiveMinimum: least } : {}),
    ...(typeof most === "number" ? { exclusiveMaximum: most } : {}),
    ...(multipleOf === undefined ? {} : { multipleOf }),
    ...(format === "int32" || format === "int64" ? { format } : {}),
  };
  reportFormat(schema, pointer, context);
  return Object.keys(number).length === 0 ? {} : { number };
}

/** The rules for texts. A pattern that cannot run is reported and left out. */
export function stringCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "string"> {
  const { minLength, maxLength, pattern } = schema;
  const format = checkedFormats.find((known) => known === schema.format);
  const usable = pattern !== undefined && isPattern(pattern);
  if (pattern !== undefined && !usable) {
    const message = `The pattern ${JSON.stringify(pattern)} is no regular expression with the u flag; it is not checked.`;
    context.issues.push(issue("generator/pattern", message, { pointer: below(pointer, "pattern") }));
  }
  const string = {
    ...(minLength === undefined ? {} : { minLength: Number(minLength) }),
    ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }),
    ...(usable ? { pattern } : {}),
    ...(format === undefined ? {} : { format }),
  };
  return Object.keys(string).length === 0 ? {} : { string };
}

/** The rules for arrays. */
export function arrayCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "array"> {
  const { items, minItems, maxItems, uniqueItems } = schema;
  const each = items === undefined ? undefined : checkOf(items, below(pointer, "items"), context);
  const array = {
    uniqueItems: uniqueItems === true,
    ...(each === undefined || each.kind === "anything" ? {} : { items: each }),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
  };
  return Object.keys(array).length === 1 && !array.uniqueItems ? {} : { array };
}

/** The rules for objects. Properties that nothing is said about pass. */
export function objectCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "object"> {
  const { additionalProperties, required = [] } = schema;
  const entries = Object.entries(schema.properties ?? {});
  const additional =
    additionalProperties === undefined
      ? undefined
      : checkOf(additionalProperties, below(pointer, "additionalProperties"), context);
  const object: ObjectCheck = {
    // The document requires a read-only property of answers, which may leave out anything.
    required: required.filter((name) => schema.properties?.[name]?.readOnly !== true),
    properties: entries.map(([name, property]) => ({
      name,
      check: checkOf(property, below(pointer, "properties", name), context),
    })),
    ...(additional === undefined || additional.kind === "anything" ? {} : { additional }),
  };
  const silent =
    object.required.length === 0 &&
    object.additional === undefined &&
    object.properties.every(({ check }) => check.kind === "anything");
  return silent ? {} : { object };
}

function reportFormat({ format }: Schema, pointer: string, context: CheckContext): void {
  const known = [...checkedFormats, "int32", "int64", ...openFormats];
  if (format === undefined || known.includes(format)) return;
  const message = `The format ${JSON.stringify(format)} is not checked by the validators.`;
  context.issues.push(issue("generator/format", message, { pointer: below(pointer, "format") }));
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
