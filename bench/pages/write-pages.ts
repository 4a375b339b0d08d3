import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePage } from "../../test/support/docs-site/index.js";
import { benchContent } from "./bench-content.js";

/** A folder of pages. */
export interface BenchPages {
  readonly folder: string;
  readonly files: readonly string[];
  readonly meanKilobytes: number;
}

const layouts = ["html-tables", "html-lists", "html-divs"] as const;

/** Bytes that a page takes without bodies, and for each field of them, about. */
const frame = 13_000;
const perField = 560;

/** Writes pages of about that size in turn in each HTML layout; the same ones in every run. */
export function writePages(folder: string, options: { count: number; kilobytes: number }): BenchPages {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  let bytes = 0;
  const fields = Math.round((options.kilobytes * 1024 - frame) / perField);
  for (let seed = 1; files.length < options.count; seed++) {
    const content = benchContent(seed, fields);
    const layout = layouts[files.length % layouts.length];
    if (!content || !layout) continue;
    const html = writePage(content, layout);
    const file = join(folder, `${String(seed).padStart(6, "0")}.html`);
    writeFileSync(file, html);
    files.push(file);
    bytes += Buffer.byteLength(html);
  }
  return { folder, files, meanKilobytes: bytes / 1024 / files.length };
}
