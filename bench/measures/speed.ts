import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BenchPages } from "../pages/write-pages.js";
import { runCommand, runScript } from "../processes/run-process.js";
import type { Ratio } from "../ratio.js";

/**
 * The time of a whole run of `scrape`, from the start of the program to the last written byte, against the
 * time in which cheerio loads the same pages and nothing else (the start of its process not counted).
 *
 * @returns the ratio, and the milliseconds of the whole run
 */
export function measureSpeed(
  pages: BenchPages,
  folder: string,
  say: (text: string) => void,
): { readonly ratio: Ratio; readonly full: number } {
  // Fewer pages leave more to chance. The best time of each is the one that was disturbed least.
  const rounds = pages.files.length >= 1000 ? 2 : 4;
  const alone: number[] = [];
  const whole: number[] = [];
  const measures = [
    (round: number) => {
      alone.push(...runScript("load-alone", [pages.folder]));
      say(`  cheerio.load, round ${round}: ${Math.round(alone.at(-1) ?? 0)} ms`);
    },
    (round: number) => {
      whole.push(scrapeAll(pages, join(folder, `${round}`)));
      say(`  scrape, round ${round}: ${Math.round(whole.at(-1) ?? 0)} ms`);
    },
  ];
  for (let round = 1; round <= rounds; round++) {
    for (const measure of round % 2 === 1 ? measures : [...measures].reverse()) measure(round);
  }
  const full = Math.min(...whole);
  return {
    ratio: { name: "scrape / cheerio.load alone", value: full / Math.min(...alone), atMost: 2 },
    full,
  };
}

/** Runs `scrape` in this folder, where it finds what its last run there has left; returns milliseconds. */
export function scrapeAll({ folder: pages }: BenchPages, folder: string): number {
  mkdirSync(folder, { recursive: true });
  return runCommand(["scrape", pages, "--out", "openapi.yaml", "--report", "report.json"], folder);
}
