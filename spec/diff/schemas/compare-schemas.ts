import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { inItems } from "../walk/context.js";
import { isObject, type Pair, type Side } from "../walk/side.js";
import { compareAdditionalProperties } from "./additional-properties.js";
import { compareAnnotations } from "./annotations.js";
import { compareBounds } from "./bounds.js";
import { compareAllOf, compareChoices } from "./branches.js";
import { compareConstraints } from "./constraints.js";
import { compareDefaults } from "./defaults.js";
import { compareDiscriminators } from "./discriminators.js";
import { compareFormats } from "./formats.js";
import { compareNumberSteps } from "./number-steps.js";
import { comparePatterns } from "./patterns.js";
import { compareProperties } from "./properties.js";
import type { SchemaComparer, SchemaPair } from "./schema-comparer.js";
import { behindReference, viewOf } from "./schema-view.js";
import { areApart, compareTypes } from "./types.js";
import { compareUniqueness } from "./uniqueness.js";
import { compareValues } from "./values.js";
import { compareWrapped } from "./wrapped-choice.js";

/** One aspect after the other; each keyword belongs to one of them. */
const comparers: readonly SchemaComparer[] = [
  compareTypes,
  compareFormats,
  compareValues,
  compareDefaults,
  compareBounds,
  compareNumberSteps,
  comparePatterns,
  compareUniqueness,
  compareProperties,
  compareAdditionalProperties,
  compareItems,
  compareAllOf,
  compareChoices,
  compareDiscriminators,
  compareConstraints,
  compareAnnotations,
];

/** Where no value fits both schemas, that is all there is to say of what they allow. */
const whenTypesAreApart: readonly SchemaComparer[] = [compareTypes, compareAnnotations];

/**
 * Compares two schemas by what they allow in a direction, all schemas inside of them too.
 *
 * A pair of schemas is compared once in a direction, wherever it is used; so cycles come to an end.
 */
export function compareSchemas(pair: Pair, context: Context, comparison: Comparison): void {
  if (pair.old === undefined && pair.new === undefined) return;
  const [old, now] = [behindReference(pair.old), behindReference(pair.new)];
  const dormant = context.isDormant ? " dormant" : "";
  const key = `${context.direction}${dormant} ${old?.pointer} ${now?.pointer}`;
  const compare = () => {
    const views: SchemaPair = {
      old: viewOf(old, now?.pointer),
      new: viewOf(now, old?.pointer),
      context,
      comparison,
      compareInner: (inner, at) => compareSchemas(inner, at, comparison),
      meanTheSame: (inner) => !comparison.isTrial && meanTheSame(inner, context, comparison, key),
      side: { old, new: now },
    };
    if (compareWrapped(views)) return;
    const isOther = areApart(views.old, views.new);
    for (const comparer of isOther ? whenTypesAreApart : comparers) comparer(views);
  };
  if (isPlain(pair.old) && isPlain(pair.new)) {
    compare();
    return;
  }
  reportRename(old, now, comparison);
  comparison.shared(key, compare);
}

/**
 * Whether a comparison of their own finds nothing between two schemas.
 *
 * @param asked the pair of schemas that the question is about; inside of itself it is taken as answered
 */
export function meanTheSame(pair: Pair, context: Context, comparison: Comparison, asked?: string): boolean {
  const trial = comparison.trial();
  if (asked !== undefined) trial.shared(asked, () => {});
  compareSchemas(pair, context, trial);
  return trial.list().length === 0;
}

/** Other schemas can be read through these; only there a cycle can begin. */
function isPlain(side: Side | undefined): boolean {
  if (!isObject(side?.value)) return true;
  return !["$ref", "allOf", "anyOf", "oneOf"].some((key) => Object.hasOwn(side.value as object, key));
}

/** A component that has another name is the same, but generated code shows the name. */
function reportRename(old: Side | undefined, now: Side | undefined, comparison: Comparison): void {
  const [before, after] = [componentOf(old), componentOf(now)];
  if (!old || !now || before === undefined || after === undefined || before === after) return;
  if (comparison.hasPlace("new", old.pointer) || comparison.hasPlace("old", now.pointer)) return;
  const subject = `schema ${before}`;
  comparison.report("component/renamed", { subject, old: old.pointer, new: now.pointer, before, after });
}

function componentOf(side: Side | undefined): string | undefined {
  return /^\/components\/schemas\/([^/]+)$/.exec(side?.pointer ?? "")?.[1];
}

function compareItems({ old, new: now, context, compareInner }: SchemaPair): void {
  compareInner({ old: old.keywords.get("items"), new: now.keywords.get("items") }, inItems(context));
}
