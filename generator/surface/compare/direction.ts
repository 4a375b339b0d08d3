/** Who makes a value: programs (`input`), the SDK (`output`), either, or nobody that one can see. */
export interface Direction {
  readonly input: boolean;
  readonly output: boolean;
}

export const input: Direction = { input: true, output: false };
export const output: Direction = { input: false, output: true };
/** Also where one cannot tell: whoever makes the value, the stricter rule holds. */
export const both: Direction = { input: true, output: true };
export const neither: Direction = { input: false, output: false };

/** What a function takes comes from the other side. */
export function opposite(direction: Direction): Direction {
  return { input: direction.output, output: direction.input };
}

export function joined(one: Direction, other: Direction): Direction {
  return { input: one.input || other.input, output: one.output || other.output };
}

export function isSame(one: Direction, other: Direction): boolean {
  return one.input === other.input && one.output === other.output;
}
