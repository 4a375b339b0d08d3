/** Hands out names that are unique within one scope. */
export interface UniqueNames {
  /** The first candidate that is free, else the last one with the smallest free number behind it. */
  take(...candidates: readonly [string, ...string[]]): string;
  has(name: string): boolean;
}

/**
 * Makes an empty scope.
 *
 * @param reserved names that may never be given
 * @param fold what counts as the same name: as written, or without regard to case (for files)
 */
export function uniqueNames(
  reserved: Iterable<string> = [],
  fold: (name: string) => string = (name) => name,
): UniqueNames {
  const taken = new Set([...reserved].map(fold));
  const claim = (name: string): boolean => {
    const key = fold(name);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  return {
    has: (name) => taken.has(fold(name)),
    take: (...candidates) => {
      const free = candidates.find(claim);
      if (free !== undefined) return free;
      const last = candidates[candidates.length - 1] ?? candidates[0];
      let number = 2;
      while (!claim(`${last}${number}`)) number += 1;
      return `${last}${number}`;
    },
  };
}
