import { join } from "node:path";
import { writePages } from "../pages/write-pages.js";
import { runScript } from "../processes/run-process.js";
import type { Ratio } from "../ratio.js";

const sizes = [15, 60, 240] as const;
const kilobytesInAll = 4800;

/** The time for a kB in pages four times as large: 1 or less when time grows with the size and no faster. */
export function measureGrowth(folder: string, say: (text: string) => void): readonly Ratio[] {
  const folders = sizes.map((kilobytes) => {
    const pages = writePages(join(folder, `${kilobytes}`), { count: kilobytesInAll / kilobytes, kilobytes });
    say(`  ${pages.files.length} pages of ${pages.meanKilobytes.toFixed(1)} kB each`);
    return pages.folder;
  });
  return sizes.slice(1).map((size, i) => ({
    name: `time for a kB, pages of ${size} kB / ${sizes[i]} kB`,
    value: runScript("time-per-kilobyte", folders.slice(i, i + 2))[0] ?? Number.NaN,
    atMost: 1.3,
  }));
}
