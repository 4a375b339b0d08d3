const limit = 2 ** 63;

/** Whether the value is a whole number that fits 64 signed bits. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -limit && value < limit;
}
