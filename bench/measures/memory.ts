import type { BenchPages } from "../pages/write-pages.js";
import { runScript } from "../processes/run-process.js";
import type { Ratio } from "../ratio.js";

/**
 * How many bytes of memory another page costs, for each byte of what was read from it as JSON. Objects take
 * about as much as their text; more than that is taken by what holds on to the page's own text or its tree.
 * Another page: the growth from a quarter of the pages to all of them, so that what every process needs
 * plays no part.
 */
export function measureMemory({ folder, files }: BenchPages, say: (text: string) => void): Ratio {
  const after = (count: number) =>
    runScript("memory-in-use", [folder, `${count}`], ["--expose-gc", "--max-old-space-size=8192"]);
  const few = Math.ceil(files.length / 4);
  const [fewBytes = 0, fewJson = 0] = after(few);
  const [bytes = 0, json = 0] = after(files.length);
  const aPage = (growth: number) => `${(growth / (files.length - few) / 1024).toFixed(1)} kB`;
  say(`  another page: ${aPage(bytes - fewBytes)} of memory, ${aPage(json - fewJson)} as JSON`);
  const value = (bytes - fewBytes) / (json - fewJson);
  return { name: "memory for another page / its model as JSON", value, atMost: 1.5 };
}
