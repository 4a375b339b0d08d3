import type { NameLock } from "../name-lock.js";

/**
 * The lock with the names of operations whose page spells the path in another way now: other names in the
 * braces, other letter case. It is the same address, so it keeps its names, under today's spelling.
 *
 * @param keys today's operations: `GET /system/roles/{roleId}`
 */
export function followPaths(names: NameLock, keys: readonly string[]): NameLock {
  const today = new Set(keys);
  const vanished = new Map<string, string>();
  for (const key of Object.keys(names.operations).sort())
    if (!today.has(key) && !vanished.has(addressOf(key))) vanished.set(addressOf(key), key);
  const moved = new Map<string, string>();
  for (const key of [...today].sort()) {
    const before = vanished.get(addressOf(key));
    if (key in names.operations || before === undefined) continue;
    vanished.delete(addressOf(key));
    moved.set(before, key);
  }
  if (moved.size === 0) return names;
  const useToday = (use: string) => {
    const before = /^\S+ \S+/.exec(use)?.[0] ?? use;
    return (moved.get(before) ?? before) + use.slice(before.length);
  };
  const owners = Object.entries(names.owners ?? {}).map(([name, use]) => [name, useToday(use)] as const);
  return {
    ...names,
    ...(names.owners && { owners: Object.fromEntries(owners) }),
    operations: renameKeys(names.operations, (key) => moved.get(key) ?? key),
    schemas: renameKeys(names.schemas, useToday),
  };
}

/** What two spellings of one address have in common. */
function addressOf(key: string): string {
  return key.replace(/\{[^{}]*\}/g, "{}").toLowerCase();
}

function renameKeys(
  part: { readonly [key: string]: string },
  rename: (key: string) => string,
): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(part).map(([key, name]) => [rename(key), name]));
}
