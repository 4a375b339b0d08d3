import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageFile } from "../../scraper/model/page-text.js";
import { scrape } from "../../scraper/scrape.js";

/**
 * Prints the bytes in use when the first pages of a folder have been read and only what `scrape` gave is
 * kept, and the length of that as JSON.
 */
const [folder = ".", count = "1"] = process.argv.slice(2);

function* pages(): Generator<PageFile> {
  for (const name of readdirSync(folder).slice(0, Number(count))) {
    const file = join(folder, name);
    yield { file, bytes: readFileSync(file) };
  }
}

const { pages: models, reports } = scrape(pages()).value;
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
const asJson = [...models, ...reports].reduce((sum, item) => sum + JSON.stringify(item).length, 0);
console.log(heapUsed + external, asJson);
