import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { discriminatorCheck } from "./discriminator-check.js";

type Choices = Pick<ValueCheck, "allOf" | "anyOf" | "oneOf" | "not" | "conditional">;

/**
 * The schemas that a value must satisfy together, partly, once, not at all, or when it satisfies another one.
 */
export function choiceChecks(schema: Schema, pointer: string, context: CheckContext): Choices {
  const one = (key: "not" | "if" | "then" | "else"): Check | undefined =>
    schema[key] === undefined ? undefined : checkOf(schema[key], below(pointer, key), context);
  const list = (key: "allOf" | "anyOf" | "oneOf"): Check[] =>
    (schema[key] ?? []).map((part, index) => checkOf(part, below(pointer, key, index), context));
  const not = one("not");
  const condition = one("if");
  const [ifTrue, ifFalse] = [one("then"), one("else")];
  const anyOf = withoutNull(schema.anyOf, list("anyOf"), pointer, context, false);
  const oneOf = withoutNull(schema.oneOf, list("oneOf"), pointer, context, true);
  const parts = [...referred(schema, pointer, context), ...list("allOf"), ...anyOf.or, ...oneOf.or];
  // A discriminator is about one list; the other one is a rule like any.
  const about = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const choices = { anyOf: anyOf.choices, oneOf: oneOf.choices };
  const told = toldApart(schema, about, choices[about], pointer, context);
  return {
    ...choices,
    ...(told.length > 0 ? { [about]: [] } : {}),
    allOf: [...parts, ...told],
    ...(not === undefined ? {} : { not }),
    ...(condition === undefined
      ? {}
      : {
          conditional: {
            if: condition,
            ...(ifTrue === undefined ? {} : { ifTrue }),
            ...(ifFalse === undefined ? {} : { ifFalse }),
          },
        }),
  };
}

/** Alternatives that a property tells apart, as a check of their own. */
function toldApart(
  schema: Schema,
  about: "anyOf" | "oneOf",
  choices: readonly Check[],
  pointer: string,
  context: CheckContext,
): readonly Check[] {
  const discriminator = discriminatorCheck(schema, pointer, context);
  if (discriminator === undefined || choices.length === 0) return [];
  const none = { allOf: [], anyOf: [], oneOf: [] };
  return [{ kind: "value", nullable: false, ...none, [about]: choices, discriminator }];
}

/** A reference beside other keywords is one more schema that the value must satisfy. */
function referred(schema: Schema, pointer: string, context: CheckContext): Check[] {
  const found = context.follow(schema, pointer);
  if (found === undefined) return [];
  return [checkOf(found.value, found.pointer, context)];
}

/**
 * A schema or null, which is how a value that may be null is written: what is wrong is
 * then told of the schema.
 */
function withoutNull(
  schemas: readonly (Schema | boolean)[] = [],
  checks: readonly Check[],
  pointer: string,
  context: CheckContext,
  exactlyOne: boolean,
): { readonly choices: readonly Check[]; readonly or: readonly Check[] } {
  const rest = checks.filter((_, index) => !isNull(schemas[index]));
  const [only] = rest;
  if (checks.length !== 2 || rest.length !== 1 || only === undefined) return { choices: checks, or: [] };
  const other = schemas.find((one) => !isNull(one));
  if (exactlyOne && (other === undefined || !refusesNull(asSchema(other), pointer, context)))
    return { choices: checks, or: [] };
  return {
    choices: [],
    or: [{ kind: "value", nullable: true, allOf: [only], anyOf: [], oneOf: [] }],
  };
}

function isNull(schema: Schema | boolean | undefined): boolean {
  return typeof schema === "object" && schema.type === "null" && Object.keys(schema).length === 1;
}

/** Whether the schema says by its type that it is not for null. */
function refusesNull(schema: Schema, pointer: string, context: CheckContext): boolean {
  const found = schema.$ref === undefined ? schema : context.follow(schema, pointer)?.value;
  if (typeof found !== "object" || found.type === undefined || found.nullable === true) return false;
  return ![found.type].flat().includes("null");
}
