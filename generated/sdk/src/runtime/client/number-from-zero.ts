/**
 * An option that counts something, or milliseconds. Throws a `TypeError` for what is no number from 0 on, as
 * NaN is that comes of a variable of the environment which is not set.
 */
export function numberFromZero(name: string, value: number): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new TypeError(`${name} must be a number, 0 or more.`);
}
