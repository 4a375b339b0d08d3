import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import { unreadable } from "../../issues/unreadable.js";
import type { PageSource } from "../model/page-text.js";
import { pageSources } from "./snapshot/page-sources.js";
import { openSnapshot } from "./store/snapshot-folder.js";

/** Endings of saved pages; a program that saves sites may leave the ending out. */
const pageName = /(?:\.(?:x?html?|txt|text|aspx?|php|jsp)|^[^.]+)$/i;

/** A folder that holds a file of this name is a cache (bford.info/cachedir); no page lies in it. */
export const cacheTagName = "CACHEDIR.TAG";

/**
 * Finds pages on disk: files as named, the resource pages of a snapshot, folders with everything
 * below them, in a fixed order.
 *
 * @returns where the pages lie, and their addresses where a snapshot knows them
 * Reports addresses where a path was expected, paths that cannot be read, a folder without pages, a damaged
 * snapshot, and `crawl/page-gone` for pages of a snapshot that the site has no longer.
 */
export async function findPages(paths: readonly string[]): Promise<Outcome<readonly PageSource[]>> {
  const found = await Promise.all(paths.map(pagesAt));
  return {
    value: found.flatMap(({ value }) => value),
    issues: found.flatMap(({ issues }) => issues),
  };
}

async function pagesAt(typed: string): Promise<Outcome<readonly PageSource[]>> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(typed)) {
    const message = `${typed} is an address; a folder or file of saved pages was expected.`;
    return { value: [], issues: [issue("input/is-url", message, { file: typed })] };
  }
  const path = fromHere(typed);
  try {
    if (!(await stat(path)).isDirectory()) return { value: [{ file: path }], issues: [] };
    return pagesOfSnapshot(path) ?? (await pagesOfFolder(path));
  } catch (error) {
    return { value: [], issues: [unreadable(path, error)] };
  }
}

/**
 * What lies below the current folder is named from there, however it was typed: the evidence names pages, and
 * must not depend on the machine.
 */
function fromHere(typed: string): string {
  const path = relative("", typed);
  if (path === "") return ".";
  return path.startsWith("..") || isAbsolute(path) ? typed : path;
}

/** `undefined` where the folder is no snapshot. */
function pagesOfSnapshot(folder: string): Outcome<readonly PageSource[]> | undefined {
  const { value: snapshot, issues } = openSnapshot(folder);
  if (snapshot === undefined) return { value: [], issues };
  return snapshot.manifest && pageSources(folder, snapshot.manifest.pages);
}

async function pagesOfFolder(folder: string): Promise<Outcome<readonly PageSource[]>> {
  const { pages, others } = await filesBelow(folder);
  const issues: Issue[] = [];
  if (pages.length === 0) {
    const message = `${folder} holds no page: a .html, .htm or .txt file was expected.`;
    issues.push(issue("input/no-pages", message, { file: folder }));
  } else if (others.length > 0) {
    const more = others.length > 1 ? ", …" : "";
    const message = `Left out ${plural(others.length, "file")} without the ending of a page (${others[0]}${more}).`;
    issues.push(issue("input/left-out", message, { file: folder }));
  }
  return { value: pages.map((file) => ({ file })), issues };
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
