import { type Bound, lengthBound, lowerBound, upperBound } from "./bound.js";
import { type DirectedStem, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import type { SchemaView } from "./schema-view.js";

/** A limit that schemas set from one side, whichever keywords say it. */
interface Limit {
  readonly end: "low" | "high";
  /** The keywords that say it, the usual one first. */
  readonly keywords: readonly string[];
  readonly read: (view: SchemaView) => Bound | undefined;
  readonly added: DirectedStem;
  readonly raised: DirectedStem;
  readonly lowered: DirectedStem;
  readonly removed: DirectedStem;
}

const limits: readonly Limit[] = [
  limit("minimum", "low", ["minimum", "exclusiveMinimum"], lowerBound),
  limit("maximum", "high", ["maximum", "exclusiveMaximum"], upperBound),
  ...(["length", "items", "properties"] as const).flatMap((thing) => {
    const [least, most] = [`min${capital(thing)}`, `max${capital(thing)}`];
    return [
      limit(`min-${thing}`, "low", [least], (view) => lengthBound(view, least)),
      limit(`max-${thing}`, "high", [most], (view) => lengthBound(view, most)),
    ];
  }),
];

/** Compares how large, long and many values may be. */
export function compareBounds(pair: SchemaPair): void {
  for (const one of limits) compareLimit(one, pair);
}

function compareLimit(limit: Limit, pair: SchemaPair): void {
  const old = limit.read(pair.old);
  const now = limit.read(pair.new);
  const values = { before: old?.shown, after: now?.shown };
  const keyword =
    limit.keywords.find((key) => pair.new.keywords.has(key) || pair.old.keywords.has(key)) ?? "";
  if (old === undefined && now === undefined) return;
  if (old === undefined) reportKeyword(pair, keyword, limit.added, values);
  else if (now === undefined) reportKeyword(pair, keyword, limit.removed, values);
  else {
    const rank = (bound: Bound) => (bound.isExclusive ? (limit.end === "low" ? 1 : -1) : 0);
    // `===` tells the same number apart when one of them is a BigInt.
    const isEqual = old.value >= now.value && old.value <= now.value;
    const difference = isEqual ? rank(now) - rank(old) : now.value > old.value ? 1 : -1;
    if (difference > 0) reportKeyword(pair, keyword, limit.raised, values);
    if (difference < 0) reportKeyword(pair, keyword, limit.lowered, values);
  }
}

type LimitName = "minimum" | "maximum" | `${"min" | "max"}-${"length" | "items" | "properties"}`;

function limit(name: LimitName, end: Limit["end"], keywords: readonly string[], read: Limit["read"]): Limit {
  return {
    end,
    keywords,
    read,
    added: `${name}-added`,
    raised: `${name}-raised`,
    lowered: `${name}-lowered`,
    removed: `${name}-removed`,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
