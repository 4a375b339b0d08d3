import type { Json } from "../../document/openapi.js";
import type { RuleId } from "../rules/all-rules.js";
import type { Direction } from "../rules/effect-rules.js";
import type { Comparison, Finding } from "../walk/comparison.js";
import { type Context, subjectOf } from "../walk/context.js";
import type { Pair } from "../walk/side.js";
import { placeOf, type SchemaView } from "./schema-view.js";

/** The same schema in both documents, and where it is used. */
export interface SchemaPair {
  readonly old: SchemaView;
  readonly new: SchemaView;
  readonly context: Context;
  readonly comparison: Comparison;
  /** Compares schemas inside of these. */
  readonly compareInner: (pair: Pair, context: Context) => void;
  /** Whether two schemas allow the same here; `false` while that is being found out about others. */
  readonly meanTheSame: (pair: Pair) => boolean;
  /** The places of the schemas in the documents. */
  readonly side: Pair;
}

/** Compares one aspect of two schemas. */
export type SchemaComparer = (pair: SchemaPair) => void;

/** Kinds of changes that have a rule for requests and another one for responses. */
export type DirectedStem =
  Extract<RuleId, `request/${string}`> extends `request/${infer Stem}`
    ? Extract<Stem, Extract<RuleId, `response/${string}`> extends `response/${infer Other}` ? Other : never>
    : never;

/** The rule of a kind of change in a direction. */
export function directed(direction: Direction, stem: DirectedStem): RuleId {
  // `DirectedStem` holds only what both directions have.
  return `${direction}/${stem}` as RuleId;
}

/** Reports a change of a keyword. */
export function reportKeyword(
  pair: SchemaPair,
  keyword: string,
  stem: DirectedStem,
  values: { readonly before?: Json | undefined; readonly after?: Json | undefined },
): void {
  const { comparison, context } = pair;
  comparison.report(directed(context.direction, stem), {
    ...finding(pair),
    old: placeOf(pair.old, keyword),
    new: placeOf(pair.new, keyword),
    ...values,
  });
}

/** What is said about any change of the schema as a whole. */
export function finding({ old, new: now, context }: SchemaPair): Finding {
  return {
    subject: subjectOf(context),
    old: old.pointer,
    new: now.pointer,
    isDormant: context.isDormant,
  };
}

/** The value of a keyword in both schemas. */
export function keywordValues(
  { old, new: now }: SchemaPair,
  keyword: string,
): { readonly before: Json | undefined; readonly after: Json | undefined } {
  return { before: old.keywords.get(keyword)?.value, after: now.keywords.get(keyword)?.value };
}
