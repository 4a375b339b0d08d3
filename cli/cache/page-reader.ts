import { createHash } from "node:crypto";
import { loadPage } from "../../scraper/crawl/load-page.js";
import type { PageFile, PageSource } from "../../scraper/model/page-text.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { nameReport } from "../../scraper/name-report.js";
import { type PageReport, readAttached, readPage } from "../../scraper/read-page.js";
import { nameDraft } from "../../spec/build/draft/name-draft.js";
import { draftPage, isDraftedAlone, type PageDraft } from "../../spec/build/draft/page-draft.js";
import { YamlTexts } from "../../spec/print/yaml-texts.js";
import { type CacheEntry, parseEntry, printEntry } from "./cache-entry.js";
import { CacheFolder, cacheRoot } from "./cache-folder.js";
import { readerFingerprint } from "./reader-fingerprint.js";
import { seal, unseal } from "./seal.js";

/** How many pages were read in this run, and how many had been read by an earlier one. */
export interface ReadCounts {
  readonly anew: number;
  readonly unchanged: number;
}

/** What one file gave, in this run or in an earlier one. */
export interface ReadFile {
  readonly report: PageReport;
  /** Of its bytes and its address. */
  readonly digest: string;
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
  /** @param source where the file can be had once more; without it, it stays in memory */
  read(file: PageFile, source?: PageSource): ReadFile;
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
      return {
        report,
        digest: digestOf(file),
        ...(page && { page: { open: () => page, ...draftAlone(page, texts) } }),
      };
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
    read: (file, source = { ...file, bytes: () => file.bytes }) => {
      const digest = digestOf(file);
      const name = digest;
      const kept = folder.find(name);
      const known = kept && parseEntry(kept);
      if (known) unchanged += 1;
      else anew += 1;
      const { report, isPage, draft } = known ?? readAnew(file, name, folder, texts);
      const named = nameReport(report, file.file);
      if (!isPage) return { report: named, digest };
      const path = file.file;
      const open = () => ({ ...openPage(source, name, folder), file: path });
      return {
        report: named,
        digest,
        page: { open, ...(draft ? { draft: nameDraft(draft, path) } : draftAlone(open(), texts)) },
      };
    },
    end: () => {
      folder.end();
      return { anew, unchanged };
    },
  };
}

/** Reads a file and keeps what it gave; in this run, too, what was kept is gone on with, and nothing else. */
function readAnew(file: PageFile, name: string, folder: CacheFolder, texts: YamlTexts): CacheEntry {
  const { page, report } = readAttached({ ...file, file: "" });
  if (page && !isDraftedAlone(page)) keepPage(page, name, folder);
  const entry = { report, isPage: page !== undefined, ...(page && draftAlone(page, texts)) };
  const kept = printEntry(entry);
  folder.keep(name, kept);
  return parseEntry(kept) ?? entry;
}

/**
 * The page as it was kept. Read once more, and kept from now on, where it was not: most runs open the pages
 * only that could not be drafted alone.
 */
function openPage(source: PageSource, name: string, folder: CacheFolder): ResourcePage {
  const kept = folder.find(pageName(name));
  const content = kept && unseal(kept);
  // The seal tells that this is what was kept.
  if (content) return JSON.parse(content.toString()) as ResourcePage;
  const file = loadPage(source).value;
  const page = file && readPage(file).page;
  if (!page) throw new Error(`${source.file} was a page and is none any more`);
  // Somebody may have written the file since the run began.
  if (digestOf(file) === name) keepPage(page, name, folder);
  return page;
}

function keepPage(page: ResourcePage, name: string, folder: CacheFolder): void {
  folder.keep(pageName(name), seal(Buffer.from(JSON.stringify(page))));
}

function draftAlone(page: ResourcePage, texts: YamlTexts): { readonly draft?: PageDraft } {
  return isDraftedAlone(page) ? { draft: draftPage(page, { texts }) } : {};
}

/** Pages lie beside the entries: only who opens a page need read it. */
function pageName(name: string): string {
  return `${name}-page`;
}

function digestOf({ bytes, address = "" }: PageFile): string {
  return createHash("sha256").update(`${address}\n`).update(bytes).digest("hex");
}
