import { createHash } from "node:crypto";
import type { PageFile } from "../../scraper/model/page-text.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { nameReport } from "../../scraper/name-report.js";
import { type PageReport, readPage } from "../../scraper/read-page.js";
import { nameDraft } from "../../spec/build/draft/name-draft.js";
import { draftPage, isDraftedAlone, type PageDraft } from "../../spec/build/draft/page-draft.js";
import { YamlTexts } from "../../spec/print/yaml-texts.js";
import { type CacheEntry, parseEntry, printEntry } from "./cache-entry.js";
import { CacheFolder } from "./cache-folder.js";
import { readerFingerprint } from "./reader-fingerprint.js";

/** Below the current folder, like everything that a project keeps. */
const cacheRoot = ".cache/rambase-openapi";

/** How many pages were read in this run, and how many had been read by an earlier one. */
export interface ReadCounts {
  readonly anew: number;
  readonly unchanged: number;
}

/** What one file gave, in this run or in an earlier one. */
export interface ReadFile {
  readonly report: PageReport;
  /** Absent when the file is no resource page. */
  readonly page?: ReadPage;
}

/** A page that was read. */
export interface ReadPage {
  readonly open: () => ResourcePage;
  /** What it gives to the document; absent when other pages have a say in that. */
  readonly draft?: PageDraft;
}

/** Reads pages one by one. */
export interface PageReader {
  read(file: PageFile): ReadFile;
  /** Ends the run. */
  end(): ReadCounts;
}

/** A reader that reads every page. */
export function plainReader(): PageReader {
  const texts = new YamlTexts();
  let anew = 0;
  return {
    read: (file) => {
      anew += 1;
      const { page, report } = readPage(file);
      return { report, ...(page && { page: { open: () => page, ...draftAlone(page, texts) } }) };
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
  const texts = new YamlTexts();
  let anew = 0;
  let unchanged = 0;
  return {
    read: (file) => {
      const name = entryName(file);
      const kept = folder.find(name);
      const known = kept && parseEntry(kept);
      if (known) unchanged += 1;
      else anew += 1;
      const entry = known ?? readEntry(file, texts);
      if (!known) folder.keep(name, printEntry(entry));
      return openEntry(entry, file.file, texts);
    },
    end: () => {
      folder.end();
      return { anew, unchanged };
    },
  };
}

function readEntry(file: PageFile, texts: YamlTexts): CacheEntry {
  const { page, report } = readPage({ ...file, file: "" });
  return { report, ...(page && { page: Buffer.from(JSON.stringify(page)), ...draftAlone(page, texts) }) };
}

function openEntry({ report, page, draft }: CacheEntry, file: string, texts: YamlTexts): ReadFile {
  const named = nameReport(report, file);
  if (page === undefined) return { report: named };
  // The entry holds the JSON of a page.
  const open = () => ({ ...(JSON.parse(page.toString()) as ResourcePage), file });
  return {
    report: named,
    page: { open, ...(draft ? { draft: nameDraft(draft, file) } : draftAlone(open(), texts)) },
  };
}

function draftAlone(page: ResourcePage, texts: YamlTexts): { readonly draft?: PageDraft } {
  return isDraftedAlone(page) ? { draft: draftPage(page, { texts }) } : {};
}

function entryName({ bytes, address = "" }: PageFile): string {
  return createHash("sha256").update(`${address}\n`).update(bytes).digest("hex");
}
