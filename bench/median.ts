/**
 * The value that as many are below as above; of two in the middle the lower one.
 * Disturbed runs do not move it.
 */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
