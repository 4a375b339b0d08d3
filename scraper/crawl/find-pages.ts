import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { unreadable } from "./unreadable.js";

/** Endings of saved pages; a program that saves sites may leave the ending out. */
const pageName = /(?:\.(?:x?html?|txt|text|aspx?|php|jsp)|^[^.]+)$/i;

/** A folder that holds a file of this name is a cache (bford.info/cachedir); no page lies in it. */
export const cacheTagName = "CACHEDIR.TAG";

/**
 * Finds pages on disk: files as named, folders with everything below them, in a fixed order.
 *
 * @returns the paths of the files
 * Reports addresses where a path was expected, paths that cannot be read, and a folder without pages.
 */
export async function findPages(paths: readonly string[]): Promise<Outcome<readonly string[]>> {
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
      const message = `${path} is an address; a folder or file of saved pages was expected.`;
      issues.push(issue("input/is-url", message, { file: path }));
      continue;
    }
    try {
      const { pages, others } = (await stat(path)).isDirectory()
        ? await filesBelow(path)
        : { pages: [path], others: [] };
      if (pages.length === 0) {
        const message = `${path} holds no page: a .html, .htm or .txt file was expected.`;
        issues.push(issue("input/no-pages", message, { file: path }));
      } else if (others.length > 0) {
        const message = `${others.length} files that do not end like pages were left out, ${others[0]} among them.`;
        issues.push(issue("input/left-out", message, { file: path }));
      }
      files.push(...pages);
    } catch (error) {
      issues.push(unreadable(path, error));
    }
  }
  return { value: files, issues };
}

interface Found {
  readonly pages: readonly string[];
  readonly others: readonly string[];
}

async function filesBelow(folder: string): Promise<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === cacheTagName)) return { pages: [], others: [] };
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const pages: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = await filesBelow(path);
      pages.push(...below.pages);
      others.push(...below.others);
    } else (pageName.test(entry.name) ? pages : others).push(path);
  }
  return { pages, others };
}
