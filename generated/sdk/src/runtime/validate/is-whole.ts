import { Exact } from "../numbers/exact.js";

/** Whether the value is a whole number, of however many digits. */
export function isWhole(value: unknown): value is number {
  return Number.isInteger(value) || (value instanceof Exact && value.isWhole());
}
