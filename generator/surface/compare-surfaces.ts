import { alignUnexported } from "./compare/align-unexported.js";
import { compareDeclarations } from "./compare/compare-declarations.js";
import { compareExports } from "./compare/compare-exports.js";
import { compareTypes } from "./compare/compare-types.js";
import type { Comparison } from "./compare/comparison.js";
import { directionsOf } from "./compare/directions.js";
import { changeOf, code } from "./compare/place.js";
import { indexOf, type Named, type SurfaceIndex } from "./compare/surface-index.js";
import { foldCompanions } from "./operations/fold-companions.js";
import { foldOperations } from "./operations/fold-operations.js";
import { compareTexts } from "./read/order.js";
import type { SdkSurface } from "./sdk-surface.js";
import type { SurfaceChange } from "./surface-change.js";

/**
 * What changed between two versions of an SDK for programs that use it. A type is judged by who makes its
 * values, which the signatures of the older version tell: what programs pass may ask for less, what they are
 * given may hold more. Where one cannot tell, the stricter rule holds. An operation that came or went is one
 * change, and so is a type with its validator.
 *
 * @returns the changes in the order of entry points, names and members
 */
export function compareSurfaces(older: SdkSurface, newer: SdkSurface): readonly SurfaceChange[] {
  const [old, now] = alignUnexported(older, newer).map(indexOf);
  if (old === undefined || now === undefined) return [];
  const comparison: Comparison = {
    old,
    now,
    directions: directionsOf(old),
    types: (place, before, after, direction) => compareTypes(place, before, after, direction, comparison),
  };
  const declared = [...declarationPairs(old, now)].flatMap(([key, entry]) => {
    const [before = "", after = ""] = key.split(" ");
    return compareNamed(entry, after, [old.find(before), now.find(after)], comparison);
  });
  const found = foldCompanions([...compareExports(old, now), ...declared], old, now);
  return [...foldOperations(found, old, now)].sort(
    (one, other) =>
      compareTexts(one.entry, other.entry) ||
      compareTexts(one.name, other.name) ||
      compareTexts(one.member ?? "", other.member ?? "") ||
      compareTexts(one.rule, other.rule),
  );
}

/**
 * The declarations that one export stood and stands for, and those that nobody exports, with an entry point.
 */
function declarationPairs(old: SurfaceIndex, now: SurfaceIndex): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const { path, exports } of now.surface.entries) {
    const before = old.surface.entries.find((entry) => entry.path === path)?.exports ?? [];
    const declarations = new Map(before.map(({ name, declaration }) => [name, declaration]));
    for (const { name, declaration } of exports) {
      const key = `${declarations.get(name)} ${declaration}`;
      if (declarations.has(name) && !pairs.has(key)) pairs.set(key, path);
    }
  }
  // What no entry point exports, or another one now, is known by its name alone.
  const paired = new Set([...pairs.keys()].map((key) => key.split(" ")[1]));
  for (const { name } of now.surface.declarations) {
    const { type, value } = old.find(name);
    if ((type || value) && !paired.has(name)) {
      pairs.set(`${name} ${name}`, now.entryOf(name) ?? now.surface.packageName);
    }
  }
  return pairs;
}

function compareNamed(
  entry: string,
  name: string,
  [old, now]: readonly [Named, Named],
  comparison: Comparison,
): readonly SurfaceChange[] {
  const { type: oldType, value: oldValue } = old;
  const { type, value } = now;
  const changes = [
    ...(oldType && type ? compareDeclarations(entry, oldType, type, comparison) : []),
    ...(oldValue && value ? compareDeclarations(entry, oldValue, value, comparison) : []),
  ];
  const [lost, gained] = [
    (oldType && !type) || (oldValue && !value),
    (type && !oldType) || (value && !oldValue),
  ];
  const place = { entry, name };
  if (lost) {
    const message = `${code(name)} is another kind of export: ${kinds(now)} now, and ${kinds(old)} before`;
    return [
      changeOf("export/kind-changed", place, message, { before: kinds(old), after: kinds(now) }),
      ...changes,
    ];
  }
  if (!gained) return changes;
  const message = `${code(name)} is ${kinds(now)} now, and was ${kinds(old)}`;
  return [changeOf("export/added", place, message, { before: kinds(old), after: kinds(now) }), ...changes];
}

function kinds({ type, value }: Named): string {
  return [...(value ? [`a ${value.kind}`] : []), ...(type ? ["a type"] : [])].join(" and ");
}
