/** One result: mostly a ratio of two measurements of the same run, and the bound that it should keep. */
export type Ratio = { readonly name: string; readonly value: number } & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
);

export function isMissed(ratio: Ratio): boolean {
  return !("atMost" in ratio ? ratio.value <= ratio.atMost : ratio.value >= ratio.atLeast);
}

/** `scrape / cheerio.load alone   1.42   at most 2   ok` */
export function printRatio(ratio: Ratio): string {
  const { name, value } = ratio;
  const bound =
    "atMost" in ratio
      ? `at most  ${String(ratio.atMost).padEnd(5)}`
      : `at least ${String(ratio.atLeast).padEnd(5)}`;
  return `${name.padEnd(52)} ${value.toFixed(3).padStart(7)}   ${bound} ${isMissed(ratio) ? "MISSED" : "ok"}`;
}
