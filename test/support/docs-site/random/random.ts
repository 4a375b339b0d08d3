/** Random choices that a seed repeats exactly. */
export interface Random {
  /** A whole number between both bounds, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <const T extends readonly [unknown, ...unknown[]]>(choices: T) => T[number];
  /** A choice that is not in the set yet; it is put there. Undefined when every choice is. */
  readonly pickNew: <T>(choices: readonly T[], taken: Set<T>) => T | undefined;
}

/** Returns random choices that begin again with the same seed. The generator is mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    whole,
    chance: (probability) => fraction() < probability,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    pickNew: (choices, taken) => {
      const free = choices.filter((choice) => !taken.has(choice));
      const picked = free[whole(0, Math.max(free.length - 1, 0))];
      if (picked !== undefined) taken.add(picked);
      return picked;
    },
  };
}
