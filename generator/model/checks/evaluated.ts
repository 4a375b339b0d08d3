import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Evaluated, EvaluatedPart } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { namePattern } from "./pattern-check.js";

const nothing: Evaluated = { all: false, names: [], patterns: [], prefix: 0, contains: [], parts: [] };

/** Which of the two kinds of parts of a value the question is about. */
export type Kind = "properties" | "items";

/**
 * What the keywords of a schema look at in a value that satisfies it, in the schemas that it
 * refers to and is made of, too.
 */
export function evaluatedBy(
  schema: Schema | boolean,
  pointer: string,
  kind: Kind,
  context: CheckContext,
): Evaluated {
  if (typeof schema === "boolean") return nothing;
  const rest = kind === "properties" ? schema.unevaluatedProperties : schema.unevaluatedItems;
  return rest === undefined ? evaluatedBeside(schema, pointer, kind, context) : { ...nothing, all: true };
}

/** The same of a schema without its rule for what no other keyword looks at. */
export function evaluatedBeside(
  schema: Schema,
  pointer: string,
  kind: Kind,
  context: CheckContext,
): Evaluated {
  const own =
    kind === "properties" ? ownProperties(schema, pointer, context) : ownItems(schema, pointer, context);
  return own.all ? own : { ...own, parts: partsOf(schema, pointer, kind, context) };
}

function ownProperties(schema: Schema, pointer: string, context: CheckContext): Evaluated {
  const forms = Object.keys(schema.patternProperties ?? {});
  // Reported where the schema itself is checked.
  const silent = { ...context, issues: [] };
  const patterns = forms.flatMap((form) => namePattern(form, pointer, silent) ?? []);
  return {
    ...nothing,
    // Where a pattern is left out nobody knows which properties nothing looks at.
    all: schema.additionalProperties !== undefined || patterns.length < forms.length,
    names: Object.keys(schema.properties ?? {}),
    patterns,
  };
}

function ownItems(schema: Schema, pointer: string, context: CheckContext): Evaluated {
  const { contains } = schema;
  return {
    ...nothing,
    all: schema.items !== undefined,
    prefix: schema.prefixItems?.length ?? 0,
    contains: contains === undefined ? [] : [checkOf(contains, below(pointer, "contains"), context)],
  };
}

function partsOf(
  schema: Schema,
  pointer: string,
  kind: Kind,
  context: CheckContext,
): readonly EvaluatedPart[] {
  const part = (inner: Schema | boolean, place: string): Evaluated =>
    evaluatedBy(asSchema(inner), place, kind, context);
  const when = (inner: Schema | boolean, place: string): EvaluatedPart => ({
    when: checkOf(inner, place, context),
    evaluated: part(inner, place),
  });
  const all = (schema.allOf ?? []).map(
    (inner, index): EvaluatedPart => ({ evaluated: part(inner, below(pointer, "allOf", index)) }),
  );
  const some = (["anyOf", "oneOf"] as const).flatMap((key) =>
    (schema[key] ?? []).map((inner, index) => when(inner, below(pointer, key, index))),
  );
  const having = Object.entries(schema.dependentSchemas ?? {}).map(
    ([name, inner]): EvaluatedPart => ({
      having: name,
      evaluated: part(inner, below(pointer, "dependentSchemas", name)),
    }),
  );
  const parts = [...referred(schema, pointer, kind, context), ...all, ...some, ...having];
  return [...parts, ...branches(schema, pointer, kind, context)].filter(
    ({ evaluated }) => !isNothing(evaluated),
  );
}

function referred(schema: Schema, pointer: string, kind: Kind, context: CheckContext): EvaluatedPart[] {
  const found = context.follow(schema, pointer);
  return found === undefined ? [] : [{ evaluated: evaluatedBy(found.value, found.pointer, kind, context) }];
}

function branches(schema: Schema, pointer: string, kind: Kind, context: CheckContext): EvaluatedPart[] {
  if (schema.if === undefined) return [];
  const condition = checkOf(schema.if, below(pointer, "if"), context);
  const of = (key: "if" | "then" | "else"): Evaluated =>
    schema[key] === undefined ? nothing : evaluatedBy(schema[key], below(pointer, key), kind, context);
  return [
    { when: condition, evaluated: of("if") },
    { when: condition, evaluated: of("then") },
    { unless: condition, evaluated: of("else") },
  ];
}

function isNothing({ all, names, patterns, prefix, contains, parts }: Evaluated): boolean {
  const lists = [names, patterns, contains, parts];
  return !all && prefix === 0 && lists.every((list) => list.length === 0);
}
