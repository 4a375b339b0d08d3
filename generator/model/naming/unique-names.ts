import type { NameOwners } from "./name-owners.js";

/** Hands out names that are unique within one scope. */
export interface UniqueNames {
  /** The first candidate that is free, else the last one with the smallest free number behind it. */
  take(...candidates: readonly [string, ...string[]]): string;
}

/** A scope whose names people use: each has an owner, who keeps it whatever else wants it later. */
export interface OwnedNames {
  /** Like `take`, but a name that is held for another owner is not free. */
  takeFor(owner: string, ...candidates: readonly [string, ...string[]]): string;
}

/**
 * Makes an empty scope.
 *
 * @param reserved names that may never be given
 */
export function uniqueNames(reserved: Iterable<string> = []): UniqueNames {
  const taken = new Set(reserved);
  const claim = (name: string): boolean => {
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  };
  return { take: (...candidates) => firstFree(candidates, claim) };
}

/**
 * Makes an empty scope of public names.
 *
 * @param label how the whole package calls a name of this scope
 */
export function ownedNames(
  reserved: Iterable<string>,
  { held, given, contested }: NameOwners,
  label: (name: string) => string = (name) => name,
): OwnedNames {
  const taken = new Set(reserved);
  return {
    takeFor: (owner, ...candidates) => {
      const lost: string[] = [];
      const name = firstFree(candidates, (candidate) => {
        const key = label(candidate);
        const holder = held.get(key) ?? given.get(key) ?? owner;
        if (holder !== owner) lost.push(key);
        if (holder !== owner || taken.has(candidate)) return false;
        taken.add(candidate);
        return true;
      });
      given.set(label(name), owner);
      if (lost.length > 0) for (const key of [...lost, label(name)]) contested.add(key);
      return name;
    },
  };
}

function firstFree(candidates: readonly [string, ...string[]], claim: (name: string) => boolean): string {
  const free = candidates.find(claim);
  if (free !== undefined) return free;
  const last = candidates[candidates.length - 1] ?? candidates[0];
  let number = 2;
  while (!claim(`${last}${number}`)) number += 1;
  return `${last}${number}`;
}
