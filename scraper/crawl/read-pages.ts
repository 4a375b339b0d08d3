import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { PageFile } from "../model/page-text.js";

/** Endings of saved pages; a program that saves sites may leave the ending out. */
const pageName = /(?:\.(?:x?html?|txt|text|aspx?|php|jsp)|^[^.]+)$/i;

/**
 * Reads pages from disk: files as named, folders with everything below them, in a fixed order.
 *
 * Reports addresses where a path was expected, paths that cannot be read, and a folder without pages.
 */
export async function readPages(paths: readonly string[]): Promise<Outcome<readonly PageFile[]>> {
  const files: PageFile[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
      issues.push(
        issue("input/is-url", `${path} is an address; a folder or file of saved pages was expected.`, {
          file: path,
        }),
      );
      continue;
    }
    try {
      const { pages: names, others } = (await stat(path)).isDirectory()
        ? await filesBelow(path)
        : { pages: [path], others: [] };
      if (names.length === 0) {
        const message = `${path} holds no page: a .html, .htm or .txt file was expected.`;
        issues.push(issue("input/no-pages", message, { file: path }));
      } else if (others.length > 0) {
        const message = `${others.length} files that do not end like pages were left out, ${others[0]} among them.`;
        issues.push(issue("input/left-out", message, { file: path }));
      }
      for (const file of names) files.push({ file, bytes: await readFile(file) });
    } catch (error) {
      issues.push(issue("input/unreadable", `${path} cannot be read: ${reason(error)}.`, { file: path }));
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

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: { readonly [code: string]: string } = {
    ENOENT: "it does not exist",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ELOOP: "its links go in a circle",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
