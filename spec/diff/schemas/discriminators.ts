import { isSame } from "../walk/canonical.js";
import { referenceOf } from "../walk/follow.js";
import { isObject, type Pair, type Side, valueAt } from "../walk/side.js";
import { directed, finding, keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Compares by which field, and by which values of it, alternatives are told apart. */
export function compareDiscriminators(pair: SchemaPair): void {
  const { before, after } = keywordValues(pair, "discriminator");
  if (!isSame(before, after))
    reportKeyword(pair, "discriminator", "discriminator-changed", { before, after });
}

/**
 * Compares the values that tell alternatives apart where no mapping says them: they are the names of the
 * components, which so are more than names.
 *
 * @param alternatives the alternatives that are the same in both schemas
 */
export function compareImpliedNames(alternatives: readonly Pair[], pair: SchemaPair): void {
  const [was, is] = [pair.old.keywords.get("discriminator"), pair.new.keywords.get("discriminator")];
  if (was === undefined || is === undefined) return;
  for (const { old, new: now } of alternatives) {
    const [before, after] = [impliedName(old, was), impliedName(now, is)];
    if (before === undefined || after === undefined || before === after) continue;
    const places = { old: old?.pointer, new: now?.pointer, before, after };
    pair.comparison.report(directed(pair.context.direction, "discriminator-changed"), {
      ...finding(pair),
      ...places,
    });
  }
}

/** The name of an alternative's component; `undefined` where a mapping names it or it is none. */
function impliedName(side: Side | undefined, discriminator: Side): string | undefined {
  const reference = side && referenceOf(side);
  const name = reference?.split("/").at(-1);
  const mapping = valueAt(discriminator, "mapping");
  const mapped = isObject(mapping) ? Object.values(mapping) : [];
  return mapped.some((one) => one === reference || one === name) ? undefined : name;
}
