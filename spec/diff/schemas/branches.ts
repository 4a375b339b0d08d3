import { canonical } from "../walk/canonical.js";
import { items, type Side } from "../walk/side.js";
import { pairBranches } from "./pair-branches.js";
import { type DirectedStem, directed, finding, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import { isNull, type SchemaView } from "./schema-view.js";

/** Compares the schemas that must all fit, as far as they could not be put together. */
export function compareAllOf(pair: SchemaPair): void {
  const old = items(pair.old.keywords.get("allOf"));
  const now = items(pair.new.keywords.get("allOf"));
  compareBranches(old, now, { added: "all-of-added", removed: "all-of-removed" }, pair);
}

/** Compares the alternatives of `oneOf` and `anyOf`. */
export function compareChoices(pair: SchemaPair): void {
  for (const keyword of ["oneOf", "anyOf"]) {
    const old = pair.old.keywords.get(keyword);
    const now = pair.new.keywords.get(keyword);
    if (old === undefined && now === undefined) continue;
    if (old === undefined) reportKeyword(pair, keyword, "choices-introduced", { after: count(now) });
    else if (now === undefined) reportKeyword(pair, keyword, "choices-dropped", { before: count(old) });
    else
      compareBranches(
        choicesOf(pair.old, keyword),
        choicesOf(pair.new, keyword),
        { added: "choice-added", removed: "choice-removed" },
        pair,
      );
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
  for (const { value, pointer } of removed)
    comparison.report(directed(context.direction, stems.removed), {
      ...finding(pair),
      old: pointer,
      new: undefined,
      before: value,
    });
  for (const { value, pointer } of added)
    comparison.report(directed(context.direction, stems.added), {
      ...finding(pair),
      old: undefined,
      new: pointer,
      after: value,
    });
}

/** The alternatives except null, which is compared with the types. */
function choicesOf(view: SchemaView, keyword: string): readonly Side[] {
  return items(view.keywords.get(keyword)).filter(({ value }) => !isNull(value));
}

function count(side: Side | undefined): string {
  const choices = items(side);
  return `${choices.length} alternatives: ${choices.map(({ value }) => canonical(value)).join(", ")}`;
}
