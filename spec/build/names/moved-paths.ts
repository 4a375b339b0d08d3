import type { NameLock } from "../name-lock.js";
import { addressOf } from "./address.js";
import { numberedAs, type OperationPage, resourceNumbers } from "./resource-number.js";

/**
 * The lock with the names of operations that stand under another path now, under today's. Where only the
 * names in the braces or the letter case differ it is the same address. Else an operation is known again by
 * its number, as long as nothing else could be meant: one is gone that had it, and one is new that has it.
 */
export function followPaths(names: NameLock, pages: readonly OperationPage[]): NameLock {
  const resources = resourceNumbers(pages, names.resources);
  const sameAddress = movedKeys(names, pages, addressOf);
  const respelled = withKeys({ ...names, resources }, sameAddress);
  return withKeys(
    respelled,
    movedKeys(respelled, pages, (key) => numberedAs(key, resources)),
  );
}

/** Keys of the lock that are gone → the new ones that alone are marked alike. */
function movedKeys(
  { operations }: NameLock,
  pages: readonly OperationPage[],
  markOf: (key: string) => string | undefined,
): ReadonlyMap<string, string> {
  const today = new Set(pages.map(({ key }) => key));
  const gone = onlyOnes(
    Object.keys(operations).filter((key) => !today.has(key)),
    markOf,
  );
  const come = onlyOnes(
    [...today].filter((key) => !Object.hasOwn(operations, key)),
    markOf,
  );
  return new Map(
    [...gone].flatMap(([mark, before]) => {
      const now = come.get(mark);
      return now === undefined ? [] : [[before, now] as const];
    }),
  );
}

/** The keys that share their mark with no other, by mark. */
function onlyOnes(
  keys: readonly string[],
  markOf: (key: string) => string | undefined,
): ReadonlyMap<string, string> {
  const counts = new Map<string, string[]>();
  for (const key of keys) {
    const mark = markOf(key);
    if (mark !== undefined) counts.set(mark, [...(counts.get(mark) ?? []), key]);
  }
  return new Map([...counts].flatMap(([mark, [key, other]]) => (key && !other ? [[mark, key]] : [])));
}

/** The lock with other keys for some operations, in all that it says of them. */
function withKeys(names: NameLock, moved: ReadonlyMap<string, string>): NameLock {
  if (moved.size === 0) return names;
  const useToday = (use: string) => {
    const before = /^\S+ \S+/.exec(use)?.[0] ?? use;
    return (moved.get(before) ?? before) + use.slice(before.length);
  };
  const renameKeys = (part: NameLock["schemas"]) =>
    Object.fromEntries(Object.entries(part).map(([key, name]) => [useToday(key), name]));
  const owners = Object.entries(names.owners ?? {}).map(([name, use]) => [name, useToday(use)] as const);
  return {
    ...names,
    operations: renameKeys(names.operations),
    schemas: renameKeys(names.schemas),
    ...(names.resources && { resources: renameKeys(names.resources) }),
    ...(names.owners && { owners: Object.fromEntries(owners) }),
  };
}
