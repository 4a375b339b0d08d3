/**
 * The number that a value stands for, NaN when it is none: itself, or what `exactNumber` made of digits. Of
 * more digits than a number has, bounds are judged by the nearest number.
 */
export function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number(digitsOf(value));
}

/** The text of a value that is to be written as that text; undefined of all others. */
export function digitsOf(value: unknown): string | undefined {
  const isRaw: unknown = Reflect.get(JSON, "isRawJSON");
  return typeof isRaw === "function" && isRaw(value) ? Reflect.get(Object(value), "rawJSON") : undefined;
}
