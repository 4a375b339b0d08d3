/**
 * A number of more digits than a JavaScript number has. What it is beside others it tells itself, so that
 * checks carry nothing of that where no such number is made.
 */
export abstract class Exact {
  /** Whether it is a whole number. */
  abstract isWhole(): boolean;
  /** Below 0, 0 or above 0 as it is less than the other one, the same or more; NaN when that is no number. */
  abstract compare(other: number): number;
  /** Whether it is a multiple of a unit, in decimals. */
  abstract isMultipleOf(unit: number): boolean;
  /** The JavaScript number that is the same; where there is none, itself in the one way of writing. */
  abstract plain(): number | Exact;
}
