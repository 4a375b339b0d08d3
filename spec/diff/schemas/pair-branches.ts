import type { Json } from "../../document/openapi.js";
import { canonical } from "../walk/canonical.js";
import { follow } from "../walk/follow.js";
import { isList, isObject, type Pair, type Side } from "../walk/side.js";

/** Which schemas of two lists are the same one. */
export interface PairedBranches {
  readonly paired: readonly Pair[];
  readonly removed: readonly Side[];
  readonly added: readonly Side[];
}

/** Signs by which a schema is known again, the surest first. */
const signs: readonly ((side: Side) => string | undefined)[] = [
  ({ value }) => canonical(value),
  ({ value }) => (isObject(value) && typeof value.title === "string" ? value.title : undefined),
  (side) => canonical(shapeOf(side, 3)),
  ({ value }) => (isObject(value) && value.$ref === undefined ? canonical(value.type ?? null) : undefined),
];

/**
 * Pairs the schemas of two lists, whatever their order; one reference that is left on each side is a pair.
 */
export function pairBranches(old: readonly Side[], now: readonly Side[]): PairedBranches {
  const paired: Pair[] = [];
  let removed = inFixedOrder(old);
  let added = inFixedOrder(now);
  for (const sign of signs) {
    for (const side of removed) {
      const mark = sign(side);
      const match = mark === undefined ? undefined : added.find((other) => sign(other) === mark);
      if (match === undefined) continue;
      paired.push({ old: side, new: match });
      removed = removed.filter((one) => one !== side);
      added = added.filter((one) => one !== match);
    }
  }
  const [before] = removed;
  const [after] = added;
  // Behind a reference with another name may stand the same component.
  if (
    before &&
    after &&
    removed.length === 1 &&
    added.length === 1 &&
    isReference(before) === isReference(after)
  )
    return { paired: [...paired, { old: before, new: after }], removed: [], added: [] };
  return { paired, removed, added };
}

function isReference({ value }: Side): boolean {
  return isObject(value) && value.$ref !== undefined;
}

/** A schema with what stands behind its references, so that their names play no part. */
function shapeOf(side: Side, depth: number): Json {
  const { value, root } = follow(side);
  const inner = (one: Json): Json => {
    if (isList(one)) return one.map(inner);
    if (!isObject(one)) return one;
    if (one.$ref !== undefined)
      return depth > 0 ? shapeOf({ value: one, pointer: "", root }, depth - 1) : "…";
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, inner(member)]));
  };
  return isObject(value) && value.$ref !== undefined ? "…" : inner(value);
}

function inFixedOrder(sides: readonly Side[]): Side[] {
  const keyed = sides.map((side) => ({ side, key: canonical(side.value) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ side }) => side);
}
