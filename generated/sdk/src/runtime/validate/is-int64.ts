import { compare } from "./compare.js";

const limit = 2 ** 63;

/** Whether a whole number fits 64 signed bits. */
export function isInt64(value: number): boolean {
  return compare(value, -limit) >= 0 && compare(value, limit) < 0;
}
