import { createHash } from "node:crypto";
import type { PageFile } from "../../scraper/model/page-text.js";
import { nameReading } from "../../scraper/name-reading.js";
import { type PageReading, readPage } from "../../scraper/read-page.js";
import { parseEntry, printEntry } from "./cache-entry.js";
import { CacheFolder } from "./cache-folder.js";
import { readerFingerprint } from "./reader-fingerprint.js";

/** Below the current folder, like everything that a project keeps. */
const cacheRoot = ".cache/rambase-openapi";

/** How many pages were read in this run, and how many had been read by an earlier one. */
export interface ReadCounts {
  readonly anew: number;
  readonly unchanged: number;
}

/** Reads pages one by one. */
export interface PageReader {
  read(file: PageFile): PageReading;
  /** Ends the run. */
  end(): ReadCounts;
}

/** A reader that reads every page. */
export function plainReader(): PageReader {
  let anew = 0;
  return {
    read: (file) => {
      anew += 1;
      return readPage(file);
    },
    end: () => ({ anew, unchanged: 0 }),
  };
}

/**
 * A reader that keeps what it read, and does not read a page again whose bytes and address were read before
 * by the same program, whatever file they are in. It gives what the plain one gives.
 */
export function keepingReader(root = cacheRoot): PageReader {
  const folder = new CacheFolder(root, readerFingerprint());
  let anew = 0;
  let unchanged = 0;
  return {
    read: (file) => {
      const name = entryName(file);
      const known = parseEntry(folder.find(name) ?? "");
      if (known) unchanged += 1;
      else anew += 1;
      const reading = known ?? readPage({ ...file, file: "" });
      if (!known) folder.keep(name, printEntry(reading));
      return nameReading(reading, file.file);
    },
    end: () => {
      folder.end();
      return { anew, unchanged };
    },
  };
}

function entryName({ bytes, address = "" }: PageFile): string {
  return createHash("sha256").update(`${address}\n`).update(bytes).digest("hex");
}
