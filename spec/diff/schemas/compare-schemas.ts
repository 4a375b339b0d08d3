import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { inItems } from "../walk/context.js";
import type { Pair } from "../walk/side.js";
import { compareAdditionalProperties } from "./additional-properties.js";
import { compareAnnotations } from "./annotations.js";
import { compareBounds } from "./bounds.js";
import { compareAllOf, compareChoices } from "./branches.js";
import { compareConstraints } from "./constraints.js";
import { compareDefaults } from "./defaults.js";
import { compareFormats } from "./formats.js";
import { compareNumberSteps } from "./number-steps.js";
import { comparePatterns } from "./patterns.js";
import { compareProperties } from "./properties.js";
import type { SchemaComparer, SchemaPair } from "./schema-comparer.js";
import { type SchemaView, viewOf } from "./schema-view.js";
import { compareTypes } from "./types.js";
import { compareUniqueness } from "./uniqueness.js";
import { compareValues } from "./values.js";

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
  compareConstraints,
  compareAnnotations,
];

/**
 * Compares two schemas by what they allow in a direction, all schemas inside of them too.
 *
 * A pair of schemas is compared once in a direction, wherever it is used; so cycles come to an end.
 */
export function compareSchemas(pair: Pair, context: Context, comparison: Comparison): void {
  if (pair.old === undefined && pair.new === undefined) return;
  const old = viewOf(pair.old, pair.new?.pointer);
  const now = viewOf(pair.new, pair.old?.pointer);
  const compareInner = (inner: Pair, at: Context) => compareSchemas(inner, at, comparison);
  compareViews({ old, new: now, context, comparison, compareInner }, isInPlace(pair, old, now));
}

function compareViews(pair: SchemaPair, isOnlyHere: boolean): void {
  const compare = () => {
    for (const comparer of comparers) comparer(pair);
  };
  if (isOnlyHere) {
    compare();
    return;
  }
  const { old, new: now, context, comparison } = pair;
  reportRename(pair);
  const dormant = context.isDormant ? " dormant" : "";
  comparison.shared(`${context.direction}${dormant} ${old.pointer} ${now.pointer}`, compare);
}

/** A component that has another name is the same, but generated code shows the name. */
function reportRename({ old, new: now, comparison }: SchemaPair): void {
  const [before, after] = [componentOf(old.pointer), componentOf(now.pointer)];
  if (before === undefined || after === undefined || before === after) return;
  if (comparison.hasPlace("new", old.pointer) || comparison.hasPlace("old", now.pointer)) return;
  const subject = `schema ${before}`;
  comparison.report("component/renamed", { subject, old: old.pointer, new: now.pointer, before, after });
}

function componentOf(pointer: string): string | undefined {
  return /^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}

/** A schema that no reference led to is reached in one way only. */
function isInPlace(pair: Pair, old: SchemaView, now: SchemaView): boolean {
  return pair.old?.pointer === old.pointer && pair.new?.pointer === now.pointer;
}

function compareItems({ old, new: now, context, compareInner }: SchemaPair): void {
  compareInner({ old: old.keywords.get("items"), new: now.keywords.get("items") }, inItems(context));
}
