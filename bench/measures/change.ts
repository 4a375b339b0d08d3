import { readFileSync, writeFileSync } from "node:fs";
import type { BenchPages } from "../pages/write-pages.js";
import type { Ratio } from "../ratio.js";
import { scrapeAll } from "./speed.js";

/** Runs with another page changed each; a short run is disturbed more easily than a long one. */
const rounds = 5;

/**
 * The time of a run after one page has changed since the last run, against that of a run without a last one.
 *
 * @param full milliseconds of a run without a last one
 */
export function measureChange(
  pages: BenchPages,
  folder: string,
  full: number,
  say: (text: string) => void,
): Ratio {
  scrapeAll(pages, folder);
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const index = Math.ceil((pages.files.length * round) / rounds) - 1;
    const page = pages.files[index] ?? "";
    // Another path: everything that is made of the page changes with it.
    writeFileSync(page, readFileSync(page, "utf8").replaceAll(/area-\d+/g, "$&-moved"));
    times.push(scrapeAll(pages, folder));
    say(`  scrape, page ${index + 1} changed: ${Math.round(times.at(-1) ?? 0)} ms`);
  }
  return { name: "scrape with one page changed / scrape", value: Math.min(...times) / full, atMost: 0.1 };
}
