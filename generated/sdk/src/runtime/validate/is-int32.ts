import { compare } from "./compare.js";

/** Whether the value is a whole number that fits 32 signed bits. */
export function isInt32(value: number): boolean {
  // Bit operators cut to 32 bits what does not fit.
  return compare(value, value | 0) === 0;
}
