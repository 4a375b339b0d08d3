import { addressOf } from "./address.js";

const braces = /\{([^{}]*)\}/g;

/**
 * Tells how a path is to be spelled, so that what was published keeps the names in its braces, and so that a
 * new page below it, which shares their type in the SDK, has the same ones: `/roles/{RoleNo}/x` beside the
 * published `/roles/{roleId}/y` is `/roles/{roleId}/x`.
 *
 * @param published paths of the lock
 * @returns the path with the names that stand in the same places of published ones, in its own letter case
 */
export function publishedSpelling(published: readonly string[]): (path: string) => string {
  const standing = new Set(published);
  const addresses = new Map<string, string>();
  const places = new Map<string, string[]>();
  for (const path of [...published].sort()) {
    if (!addresses.has(addressOf(path))) addresses.set(addressOf(path), path);
    for (const { name, place } of placesIn(path)) places.set(place, [...(places.get(place) ?? []), name]);
  }
  return (path) => {
    if (standing.has(path)) return path;
    const before = addresses.get(addressOf(path));
    const own = placesIn(path);
    const names =
      before === undefined
        ? own.map(({ name, place }) => usual(places.get(place), name))
        : placesIn(before).map(({ name }) => name);
    // No path may have one name twice.
    if (new Set(names).size < names.length) return path;
    let index = 0;
    return path.replace(braces, (brace) => `{${names[index++] ?? brace.slice(1, -1)}}`);
  };
}

/** Every name in braces with the path up to there, which is the same for all that lies below. */
function placesIn(path: string): readonly { readonly name: string; readonly place: string }[] {
  return [...path.matchAll(braces)].map(({ 0: brace, 1: name = "", index }) => ({
    name,
    place: addressOf(path.slice(0, index + brace.length)),
  }));
}

/** The name that most have, of a page's own and others the own one. */
function usual(names: readonly string[] | undefined, own: string): string {
  if (names === undefined || names.includes(own)) return own;
  const count = (name: string) => names.filter((other) => other === name).length;
  return names.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? own;
}
