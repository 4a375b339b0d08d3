import { median } from "../median.js";
import type { Ratio } from "../ratio.js";
import type { Round } from "./rounds.js";

/** The time of a whole run against that in which cheerio loads the same pages and nothing else. */
export function measureSpeed(rounds: readonly Round[]): Ratio {
  const value = median(rounds.map(({ alone, whole }) => whole / alone));
  return { name: "scrape / cheerio.load alone", value, atMost: 2 };
}

/**
 * The time of a run after one page has changed since the last run, against that of a run without a last one.
 */
export function measureChange(rounds: readonly Round[]): Ratio {
  const value = median(rounds.map(({ whole, changed }) => median(changed) / whole));
  return { name: "scrape with one page changed / scrape", value, atMost: 0.1 };
}
