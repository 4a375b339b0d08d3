import { Exact } from "../numbers/exact.js";

/** Below 0, 0 or above 0 as a value is less than a bound, the bound or more; NaN when it is no number. */
export function compare(value: unknown, bound: number): number {
  if (typeof value === "number") return value - bound;
  return value instanceof Exact ? value.compare(bound) : Number.NaN;
}
