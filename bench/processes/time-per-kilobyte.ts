import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scrape } from "../../scraper/scrape.js";

/**
 * Prints how much longer a kB takes in the second folder's pages than in the first's:
 * the best of some rounds.
 */
const rounds = 5;
const folders = process.argv.slice(2).map((folder) =>
  readdirSync(folder).map((name) => {
    const file = join(folder, name);
    return { file, bytes: readFileSync(file) };
  }),
);
const best = folders.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < rounds; round++) {
  folders.forEach((files, i) => {
    const began = process.cpuUsage();
    scrape(files);
    const { user, system } = process.cpuUsage(began);
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    best[i] = Math.min(best[i] ?? 0, (user + system) / size);
  });
}
console.log((best[1] ?? 0) / (best[0] ?? 0));
