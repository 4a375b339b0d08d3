import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { mayHoldOthers } from "../document/schema-shape.js";
import { arrayCheck, numberCheck, objectCheck, stringCheck } from "./checks-by-type.js";
import { annotations, checkedKeywords } from "./keywords.js";

/** What building a check must know of the rest of the document. */
export interface CheckContext {
  /** Name of the validator of a schema, following a reference; undefined when it has none. */
  readonly validatorOf: (schema: Schema) => string | undefined;
  readonly issues: Issue[];
}

/**
 * What a validator has to look at where a schema is used: another validator when the schema has one, else
 * the rules themselves.
 */
export function checkOf(schema: Schema | boolean, pointer: string, context: CheckContext): Check {
  if (typeof schema === "boolean") return { kind: schema ? "anything" : "nothing" };
  const validator = context.validatorOf(schema);
  if (validator !== undefined && rulesBeside(schema).length === 0) return { kind: "reference", validator };
  // A reference that could not be followed was reported where it was read.
  const lost = schema.$ref !== undefined && validator === undefined;
  return lost ? { kind: "anything" } : buildCheck(schema, pointer, context);
}

/** Keywords beside a reference that rule values out: such a schema is more than what it refers to. */
function rulesBeside(schema: Schema): readonly string[] {
  if (schema.$ref === undefined) return [];
  return Object.keys(schema).filter((keyword) => keyword !== "$ref" && checkedKeywords.has(keyword));
}

/** The rules of a schema. A keyword that is not checked is reported, never passed over in silence. */
export function buildCheck(schema: Schema, pointer: string, context: CheckContext): Check {
  for (const keyword of Object.keys(schema)) {
    if (checkedKeywords.has(keyword) || annotations.has(keyword) || keyword.startsWith("x-")) continue;
    const message = `The keyword ${JSON.stringify(keyword)} is not checked by the validators.`;
    context.issues.push(issue("generator/keyword", message, { pointer: below(pointer, keyword) }));
  }
  const list = (key: "allOf" | "anyOf" | "oneOf"): Check[] =>
    (schema[key] ?? []).map((part, index) => checkOf(part, below(pointer, key, index), context));
  const check: ValueCheck = {
    kind: "value",
    ...typesRule(schema),
    ...(mayHoldOthers(schema) ? {} : { enum: schema.enum }),
    ...(schema.const === undefined ? {} : { const: { value: schema.const } }),
    ...numberCheck(schema, pointer, context),
    ...stringCheck(schema, pointer, context),
    ...arrayCheck(schema, pointer, context),
    ...objectCheck(schema, pointer, context),
    allOf: [...referred(schema, pointer, context), ...list("allOf")],
    anyOf: list("anyOf"),
    oneOf: list("oneOf"),
    ...(schema.not === undefined ? {} : { not: checkOf(schema.not, below(pointer, "not"), context) }),
  };
  return isEmpty(check) ? { kind: "anything" } : check;
}

/** A reference beside other keywords is one more schema that the value must satisfy. */
function referred(schema: Schema, pointer: string, context: CheckContext): Check[] {
  return schema.$ref === undefined ? [] : [checkOf({ $ref: schema.$ref }, pointer, context)];
}

function typesRule(schema: Schema): Pick<ValueCheck, "types"> {
  if (schema.type === undefined) return {};
  const types = [schema.type].flat();
  return { types: schema.nullable === true && !types.includes("null") ? [...types, "null"] : types };
}

function isEmpty(check: ValueCheck): boolean {
  return Object.values(check).every((rule) => rule === "value" || (Array.isArray(rule) && rule.length === 0));
}
