import type { Json } from "../../document/openapi.js";
import { canonical } from "../walk/canonical.js";
import { referenceOf } from "../walk/follow.js";
import { items, type Side, valueAt } from "../walk/side.js";
import { compareAlternativeNames } from "./discriminators.js";
import { pairBranches } from "./pair-branches.js";
import { type DirectedStem, directed, finding, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import { isNull, placeOf, type SchemaView } from "./schema-view.js";
import { bringsType } from "./types.js";

/** Compares the schemas that must all fit, as far as they could not be put together. */
export function compareAllOf(pair: SchemaPair): void {
  const old = items(pair.old.keywords.get("allOf"));
  const now = items(pair.new.keywords.get("allOf"));
  compareBranches(old, now, { added: "all-of-added", removed: "all-of-removed" }, pair);
}

const choiceKeywords = ["oneOf", "anyOf"] as const;
const choiceStems = { added: "choice-added", removed: "choice-removed" } as const;

/** The keyword of a schema's alternatives, if it has one only. */
function keywordOf({ keywords }: SchemaView): (typeof choiceKeywords)[number] | undefined {
  const [one, another] = choiceKeywords.filter((keyword) => keywords.has(keyword));
  return another === undefined ? one : undefined;
}

/** Compares the alternatives of `oneOf` and `anyOf`. */
export function compareChoices(pair: SchemaPair): void {
  const [was, is] = [keywordOf(pair.old), keywordOf(pair.new)];
  if (was !== undefined && is !== undefined && was !== is) {
    const stem = is === "anyOf" ? "overlap-allowed" : "overlap-forbidden";
    const places = { old: placeOf(pair.old, was), new: placeOf(pair.new, is) };
    pair.comparison.report(directed(pair.context.direction, stem), { ...finding(pair), ...places });
    compareBranches(choicesOf(pair.old, was), choicesOf(pair.new, is), choiceStems, pair);
    return;
  }
  for (const keyword of choiceKeywords) {
    const old = pair.old.keywords.get(keyword);
    const now = pair.new.keywords.get(keyword);
    if (old === undefined && now === undefined) continue;
    if (old === undefined) reportKeyword(pair, keyword, "choices-introduced", { after: count(now) });
    else if (now === undefined) reportKeyword(pair, keyword, "choices-dropped", { before: count(old) });
    else compareBranches(choicesOf(pair.old, keyword), choicesOf(pair.new, keyword), choiceStems, pair);
  }
}

function compareBranches(
  old: readonly Side[],
  now: readonly Side[],
  stems: { readonly added: DirectedStem; readonly removed: DirectedStem },
  pair: SchemaPair,
): void {
  const { context, comparison, compareInner } = pair;
  const { paired, removed, added } = pairBranches(old, now);
  for (const both of paired) compareInner(both, context);
  if (stems === choiceStems) compareAlternativeNames(paired, pair);
  for (const side of removed)
    comparison.report(directed(context.direction, stems.removed), {
      ...finding(pair),
      old: side.pointer,
      new: undefined,
      before: named(side),
    });
  for (const side of added) {
    const stem = stems === choiceStems ? stemOfNew(side, pair) : stems.added;
    comparison.report(directed(context.direction, stem), {
      ...finding(pair),
      old: undefined,
      new: side.pointer,
      after: named(side),
    });
  }
}

/** A schema as a message shows it: by the name of its component or its title, where it has one. */
export function named(side: Side): Json {
  const name = referenceOf(side)?.split("/").at(-1) ?? valueAt(side, "title");
  return typeof name === "string" ? name : side.value;
}

/** A further alternative; to who receives, one of another type is more than that. */
export function stemOfNew(alternative: Side, { old, context }: SchemaPair): DirectedStem {
  return context.direction === "response" && bringsType(alternative, old) ? "type-widened" : "choice-added";
}

/** The alternatives except null, which is compared with the types. */
function choicesOf(view: SchemaView, keyword: string): readonly Side[] {
  return items(view.keywords.get(keyword)).filter(({ value }) => !isNull(value));
}

function count(side: Side | undefined): string {
  const choices = items(side);
  return `${choices.length} alternatives: ${choices.map((one) => canonical(named(one))).join(", ")}`;
}
