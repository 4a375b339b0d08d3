import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadFacts } from "./facts/load-facts.js";
import { siteFiles } from "./site/site-files.js";

/** What `updateExamples` found to differ: paths below the folder. */
export interface ExampleDifferences {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** HTML files for which there are no facts. */
  readonly extra: readonly string[];
}

/** Returns the example pages as they have to be now: text by path. */
export function exampleFiles(factsFolder: string): Map<string, string> {
  return siteFiles(loadFacts(factsFolder).pages, "html-tables");
}

/** Returns how the pages in a folder differ from what they have to be. */
export function compareExamples(files: ReadonlyMap<string, string>, folder: string): ExampleDifferences {
  const present = new Set(htmlFiles(folder));
  const paths = [...files.keys()];
  return {
    missing: paths.filter((path) => !present.has(path)),
    changed: paths.filter(
      (path) => present.has(path) && readFileSync(join(folder, path), "utf8") !== files.get(path),
    ),
    extra: [...present].filter((path) => !files.has(path)),
  };
}

/** Writes what differs, and removes HTML files that have no facts. */
export function updateExamples(files: ReadonlyMap<string, string>, folder: string): void {
  const { missing, changed, extra } = compareExamples(files, folder);
  for (const path of extra) rmSync(join(folder, path));
  for (const path of [...missing, ...changed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) ?? "");
  }
}

function htmlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
}
