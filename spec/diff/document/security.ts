import type { Comparison } from "../walk/comparison.js";
import { items, keysOf, member, type Pair, type Side } from "../walk/side.js";

/** One way to get access: the schemes that it needs together, and the scopes of each. */
interface Way {
  readonly side: Side;
  readonly schemes: readonly string[];
}

/**
 * Compares the ways to get access; each entry of the list is one of them.
 *
 * @param renamed old name → new name of security schemes that only changed their name
 * @param holder where the lists stand, for a side that has none
 */
export function compareSecurity(
  pair: Pair,
  holder: Pair,
  renamed: ReadonlyMap<string, string>,
  comparison: Comparison,
): void {
  const old = waysOf(pair.old, renamed);
  const now = waysOf(pair.new, new Map());
  const subject = "access";
  const places = {
    old: (pair.old ?? holder.old)?.pointer,
    new: (pair.new ?? holder.new)?.pointer,
  };
  if (isOpen(old) !== isOpen(now)) {
    const rule = isOpen(old) ? "security/required" : "security/dropped";
    comparison.report(rule, { subject, ...places });
    return;
  }
  for (const [key, way] of old) {
    const same = now.get(key);
    if (same) compareScopes(way, same, renamed, comparison);
    else comparison.report("security/way-removed", { subject, old: way.side.pointer, before: nameOf(way) });
  }
  for (const [key, way] of now)
    if (!old.has(key))
      comparison.report("security/way-added", { subject, new: way.side.pointer, after: nameOf(way) });
}

function compareScopes(
  old: Way,
  now: Way,
  renamed: ReadonlyMap<string, string>,
  comparison: Comparison,
): void {
  for (const name of keysOf(old.side)) {
    const latest = renamed.get(name) ?? name;
    const [before, after] = [scopesOf(old, name), scopesOf(now, latest)];
    const subject = `access with ${latest}`;
    for (const scope of before.filter((one) => !after.includes(one)))
      comparison.report("security/scope-removed", { subject, old: old.side.pointer, before: scope });
    for (const scope of after.filter((one) => !before.includes(one)))
      comparison.report("security/scope-added", { subject, new: now.side.pointer, after: scope });
  }
}

/** Ways by the names of their schemes, as the new document has them. */
function waysOf(list: Side | undefined, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, Way> {
  const ways = items(list).map((side) => {
    const schemes = keysOf(side)
      .map((name) => renamed.get(name) ?? name)
      .sort();
    return [schemes.join(" + "), { side, schemes }] as const;
  });
  return new Map(ways.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Anybody gets in where nothing is asked for, or where an empty entry is among the ways. */
function isOpen(ways: ReadonlyMap<string, Way>): boolean {
  return ways.size === 0 || ways.has("");
}

function nameOf({ schemes }: Way): string {
  return schemes.length === 0 ? "no proof" : schemes.join(" and ");
}

function scopesOf({ side }: Way, scheme: string): readonly string[] {
  return items(member(side, scheme)).map(({ value }) => String(value));
}
