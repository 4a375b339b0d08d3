import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchPages } from "../pages/write-pages.js";
import { runCommand, runScript } from "../processes/run-process.js";

/**
 * What was measured within minutes, in milliseconds of the processor. A machine's speed changes, by a third
 * within an hour where others work on it, and so only times of one round are held against each other.
 */
export interface Round {
  /** In which cheerio loads all pages and nothing else; the start of its process is not counted. */
  readonly alone: number;
  /** Of a whole run of `scrape`, from the start of the program to the last written byte. */
  readonly whole: number;
  /** Of further runs, before each of which one more page has changed. */
  readonly changed: readonly number[];
}

/** A short run is disturbed more easily than a long one. */
const changesPerRound = 3;

/** Runs each program in turn, so often that one disturbed round decides nothing. */
export function runRounds(pages: BenchPages, folder: string, say: (text: string) => void): readonly Round[] {
  // Fewer pages leave more to chance.
  const count = pages.files.length >= 1000 ? 3 : 5;
  return Array.from({ length: count }, (_, round) => {
    const own = join(folder, `${round}`);
    mkdirSync(own, { recursive: true });
    const load = () => runScript("load-alone", [pages.folder])[0] ?? Number.NaN;
    // By turns, or the second of two would always meet the machine as the first left it.
    const before = round % 2 === 0 ? load() : undefined;
    const whole = scrapeAll(pages, own);
    const alone = before ?? load();
    const changed = Array.from({ length: changesPerRound }, (_, i) => {
      changePage(pages, (round * changesPerRound + i + 1) / (count * changesPerRound));
      return scrapeAll(pages, own);
    });
    say(`  round ${round + 1}: cheerio.load ${milliseconds(alone)}, scrape ${milliseconds(whole)}`);
    say(`    after a change: ${changed.map(milliseconds).join(", ")}`);
    return { alone, whole, changed };
  });
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

/** Runs `scrape` in this folder, where it finds what its last run there has left; returns milliseconds. */
function scrapeAll({ folder: pages }: BenchPages, folder: string): number {
  return runCommand(["scrape", pages, "--out", "openapi.yaml", "--report", "report.json"], folder);
}

/** Changes one page: another path, so that everything that is made of the page changes with it. */
function changePage({ files }: BenchPages, part: number): void {
  const page = files[Math.ceil(files.length * part) - 1] ?? "";
  writeFileSync(page, readFileSync(page, "utf8").replaceAll(/area-\d+/g, "$&-moved"));
}
