import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureGrowth } from "./measures/growth.js";
import { measureMemory } from "./measures/memory.js";
import { runRounds } from "./measures/rounds.js";
import { measureChange, measureSpeed } from "./measures/speed.js";
import { writePages } from "./pages/write-pages.js";
import { isMissed, printRatio, type Ratio } from "./ratio.js";

/**
 * Measures how `scrape` does with many pages, in ratios: what a machine does in a second plays no part. Time
 * is that of the processor, all threads together.
 * The pages are made by the tests' page writer, the same ones in every run.
 */
const { values } = parseArgs({
  options: { pages: { type: "string", default: "2000" }, json: { type: "boolean", default: false } },
});
const count = Number(values.pages);
if (!Number.isInteger(count) || count < 8) {
  console.error("--pages takes a whole number from 8 on.");
  process.exit(2);
}

const say = (text: string) => console.error(text);
const folder = mkdtempSync(join(tmpdir(), "rambase-bench-"));
try {
  const ratios: Ratio[] = [];
  const pages = writePages(join(folder, "pages"), { count, kilobytes: 60 });
  say(`${count} pages of ${pages.meanKilobytes.toFixed(1)} kB each`);
  const rounds = runRounds(pages, join(folder, "rounds"), say);
  ratios.push(measureSpeed(rounds), measureMemory(pages, say), measureChange(rounds));
  ratios.push(...measureGrowth(join(folder, "growth"), say));
  console.log(values.json ? JSON.stringify(ratios, null, 2) : ratios.map(printRatio).join("\n"));
  process.exitCode = ratios.some(isMissed) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
