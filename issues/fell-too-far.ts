/**
 * Holds a count against what it was the last time.
 *
 * @param share of it that may be gone at once, from 0 to 1
 * @returns how far it fell, in a sentence; `undefined` where that is not too far
 */
export function fellTooFar(before: number, after: number, share: number): string | undefined {
  if (after >= before * (1 - share)) return undefined;
  const lost = Math.round((1 - after / before) * 100);
  return `That is ${lost} % less, and ${Math.round(share * 100)} % is the most that may go at once.`;
}
