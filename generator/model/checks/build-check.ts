import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { mayHoldOthers } from "../document/schema-shape.js";
import { arrayCheck } from "./array-check.js";
import type { CheckContext } from "./check-context.js";
import { choiceChecks } from "./choice-checks.js";
import { annotations, checkedKeywords } from "./keywords.js";
import { numberCheck } from "./number-check.js";
import { objectCheck } from "./object-check.js";
import { stringCheck } from "./string-check.js";
import { unevaluatedChecks } from "./unevaluated-checks.js";

/**
 * What a validator has to look at where a schema is used: another validator when the schema has one, else
 * the rules themselves.
 */
export function checkOf(schema: Schema | boolean, pointer: string, context: CheckContext): Check {
  if (typeof schema === "boolean") return { kind: schema ? "anything" : "nothing" };
  const own = context.validatorOf(schema);
  if (own !== undefined) return { kind: "reference", validator: own };
  const before = context.built.get(schema);
  if (before !== undefined) return before;
  const check =
    schema.$ref !== undefined && rulesBeside(schema).length === 0
      ? referredCheck(schema, pointer, context)
      : buildCheck(schema, pointer, context);
  context.built.set(schema, check);
  return check;
}

/** The check of what a reference leads to. One that could not be followed was reported where it was read. */
function referredCheck(schema: Schema, pointer: string, context: CheckContext): Check {
  const found = context.follow(schema, pointer);
  if (found === undefined) return { kind: "anything" };
  const { value } = found;
  if (typeof value === "boolean") return { kind: value ? "anything" : "nothing" };
  const validator = context.validatorOf(value) ?? context.validatorOfPart({ value, pointer: found.pointer });
  return { kind: "reference", validator };
}

/** Keywords beside a reference that rule values out: such a schema is more than what it refers to. */
function rulesBeside(schema: Schema): readonly string[] {
  return Object.keys(schema).filter((keyword) => keyword !== "$ref" && checkedKeywords.has(keyword));
}

/** The rules of a schema. A keyword that is not checked is reported, never passed over in silence. */
export function buildCheck(schema: Schema, pointer: string, context: CheckContext): Check {
  reportKeywords(schema, pointer, context);
  const value: ValueCheck = {
    kind: "value",
    ...nullRule(schema),
    ...(mayHoldOthers(schema) ? {} : { enum: schema.enum }),
    ...(schema.const === undefined ? {} : { const: { value: schema.const } }),
    ...numberCheck(schema, context),
    ...stringCheck(schema, pointer, context),
    ...arrayCheck(schema, pointer, context),
    ...objectCheck(schema, pointer, context),
    ...choiceChecks(schema, pointer, context),
    ...unevaluatedChecks(schema, pointer, context),
  };
  return simplest(value);
}

/** The same check without what says nothing: one that only asks for another is that other. */
function simplest(check: ValueCheck): Check {
  const { kind: _, nullable, allOf, ...rest } = check;
  // An empty list of values says a lot: nothing is one of them.
  const isSilent = check.enum === undefined && Object.values(rest).every(isEmptyList);
  const [only, ...others] = allOf;
  if (!isSilent || others.length > 0) return check;
  if (only === undefined) return { kind: "anything" };
  return nullable ? check : only;
}

function reportKeywords(schema: Schema, pointer: string, context: CheckContext): void {
  for (const keyword of Object.keys(schema)) {
    if (checkedKeywords.has(keyword) || annotations.has(keyword) || keyword.startsWith("x-")) continue;
    const message = `The keyword ${JSON.stringify(keyword)} is not checked by the validators.`;
    context.issues.push(issue("generator/keyword", message, { pointer: below(pointer, keyword) }));
  }
}

/** `nullable` lets null pass all that a schema says; beside a type alone it is one more type. */
function nullRule(schema: Schema): Pick<ValueCheck, "nullable" | "types"> {
  const nullable = schema.nullable === true;
  if (schema.type === undefined) return { nullable };
  const types = [schema.type].flat();
  if (!nullable || saysMoreOfNull(schema)) return { nullable, types };
  return { nullable: false, types: types.includes("null") ? types : [...types, "null"] };
}

/** Whether keywords beside the type may refuse null. */
function saysMoreOfNull(schema: Schema): boolean {
  const { enum: listed, allOf, anyOf, oneOf } = schema;
  const others = [schema.$ref, schema.const, allOf, anyOf, oneOf, schema.not, schema.if];
  return listed?.includes(null) === false || others.some((one) => one !== undefined);
}

function isEmptyList(rule: unknown): boolean {
  return Array.isArray(rule) && rule.length === 0;
}
