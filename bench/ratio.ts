/** One result: a ratio of two measurements of the same run, and what it may be at most. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly atMost: number;
}

export function isMissed({ value, atMost }: Ratio): boolean {
  return !(value <= atMost);
}

/** `scrape / cheerio.load alone   1.42   at most 2   ok` */
export function printRatio(ratio: Ratio): string {
  const { name, value, atMost } = ratio;
  const verdict = isMissed(ratio) ? "MISSED" : "ok";
  return `${name.padEnd(52)} ${value.toFixed(3).padStart(7)}   at most ${String(atMost).padEnd(5)} ${verdict}`;
}
