import { canonical } from "../walk/canonical.js";
import { isObject, type Pair, type Side } from "../walk/side.js";

/** Which schemas of two lists are the same one. */
export interface PairedBranches {
  readonly paired: readonly Pair[];
  readonly removed: readonly Side[];
  readonly added: readonly Side[];
}

/** Signs by which a schema is known again, the surest first. */
const signs: readonly ((side: Side) => string | undefined)[] = [
  ({ value }) => canonical(value),
  ({ value }) => (isObject(value) ? text(value.title) : undefined),
  ({ value }) => (isObject(value) && value.$ref === undefined ? `type ${canonical(value.type)}` : undefined),
];

/** Pairs the schemas of two lists, whatever their order; one reference that is left on each side is a pair. */
export function pairBranches(old: readonly Side[], now: readonly Side[]): PairedBranches {
  const paired: Pair[] = [];
  let removed = [...old];
  let added = [...now];
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

function text(value: unknown): string | undefined {
  return typeof value === "string" ? `title ${value}` : undefined;
}
