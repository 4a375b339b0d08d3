import { setImmediate } from "node:timers/promises";
import type { Outcome } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import { loadPage } from "../../scraper/crawl/load-page.js";
import type { PageSource } from "../../scraper/model/page-text.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";
import { keepingReader, plainReader, type ReadCounts, type ReadFile } from "../cache/page-reader.js";
import type { Terminal } from "../terminal/terminal.js";
import { type DraftedFiles, draftFiles } from "./draft-files.js";
import { markOf } from "./reading-mark.js";

/** What files of pages give. */
export interface ReadPages extends DraftedFiles {
  /** For the evidence. */
  readonly mark: Omit<PagesRead, "doubts">;
  /** How the pages were come by. */
  readonly counts: ReadCounts;
}

/**
 * Reads files of pages one after the other, and says on the terminal how far it is.
 *
 * @param cache whether pages that have not changed need not be read again
 * @returns `undefined` when a file cannot be read, or none is a resource page
 */
export async function readPageFiles(
  files: readonly PageSource[],
  cache: boolean,
  terminal: Terminal,
): Promise<Outcome<ReadPages | undefined>> {
  const reading = terminal.progress("Reading pages");
  const reader = cache ? keepingReader() : plainReader();
  const read: ReadFile[] = [];
  for (const file of files) {
    const page = loadPage(file);
    if (page.value === undefined) {
      reading.failed(`Could not read ${file.file}`);
      return { value: undefined, issues: page.issues };
    }
    read.push(reader.read(page.value, file));
    // Who stops the run from the keyboard is heard between pages only.
    if (read.length % 20 === 0) await setImmediate();
    reading.update(`Reading pages ${read.length}/${files.length}`);
  }
  const counts = reader.end();
  const { value: drafted, issues } = draftFiles(read);
  const { pages, reports } = drafted;
  if (pages.length === 0) {
    reading.failed(`None of ${plural(reports.length, "file")} is a resource page`);
    return { value: undefined, issues };
  }
  reading.done(sayRead(pages.length, reports.length, counts));
  return { value: { ...drafted, mark: markOf(read), counts }, issues };
}

/** `Read 31 pages from 31 files: 1 anew, 30 unchanged since they were read`. */
function sayRead(pages: number, files: number, { anew, unchanged }: ReadCounts): string {
  const all = `Read ${plural(pages, "page")} from ${plural(files, "file")}`;
  return unchanged === 0 ? all : `${all}: ${anew} anew, ${unchanged} unchanged since they were read`;
}
