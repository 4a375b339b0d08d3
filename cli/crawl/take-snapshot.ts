import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import { type NextSnapshot, nextSnapshot } from "../../scraper/crawl/snapshot/next-snapshot.js";
import { CrawlFolder } from "../../scraper/crawl/store/crawl-folder.js";
import { openSnapshot, type SnapshotFolder } from "../../scraper/crawl/store/snapshot-folder.js";
import { crawlSite } from "../../scraper/crawl/walk/crawl-site.js";
import type { CrawledSite } from "../../scraper/crawl/walk/crawled-site.js";
import { keepingReader, plainReader } from "../cache/page-reader.js";
import { exitCode, failureCode } from "../exit-code.js";
import type { Terminal } from "../terminal/terminal.js";
import { diskProblem } from "../write/disk-problem.js";
import type { Output } from "../write/output.js";
import { recover } from "../write/recover.js";
import { writeFiles } from "../write/write-files.js";
import { claimFolder } from "./claim-folder.js";
import { sayProgress } from "./crawl-progress.js";
import type { CrawlSettings } from "./crawl-settings.js";
import { guardSnapshot } from "./guard-snapshot.js";
import { snapshotOutput } from "./snapshot-output.js";

/** A crawl that is good but for what a person has to look at, and not yet written. */
export interface TakenSnapshot {
  readonly next: NextSnapshot;
  readonly output: Output;
  /** What it has less of than the last good snapshot. It must not be written then. */
  readonly losses: readonly Issue[];
  /**
   * To be called at the end, once: other crawls may begin then.
   *
   * @param isDone whether what was fetched goes, too, as what was refused does; it stays where writing
   *   failed, and the next run goes on with it
   */
  readonly end: (isDone: boolean) => void;
}

/** Which site, where to, and how. */
export interface SnapshotTerms {
  /** The address at which the crawl begins. */
  readonly start: string;
  /** The folder of the snapshot; it need not exist. */
  readonly folder: string;
  readonly settings: CrawlSettings;
  /** Whether pages that have not changed need not be read again. */
  readonly cache: boolean;
  /** Whether nothing is going to be written, so that what a killed run has left stays as it is. */
  readonly check: boolean;
}

/**
 * Crawls a site and holds the result against the guards and the last good snapshot. That stays as it is
 * until the output is written; what was fetched lies beside it, in `<folder>.part`, where an
 * interrupted crawl goes on.
 *
 * @returns `undefined` with the reasons when the crawl is not a good one
 */
export async function takeSnapshot(
  terms: SnapshotTerms,
  terminal: Terminal,
): Promise<Outcome<TakenSnapshot | undefined>> {
  const { folder, check } = terms;
  const part = `${folder}.part`;
  const claim = claimFolder(part);
  if (claim.value === undefined) return { value: undefined, issues: claim.issues };
  const { release } = claim.value;
  const pages = join(part, "pages");
  const end = (isDone: boolean) => {
    if (isDone) rmSync(pages, { recursive: true, force: true });
    release();
  };
  const issues: Issue[] = [];
  try {
    // From here on no other crawl changes the snapshot.
    const last = await openLast(folder, check);
    issues.push(...last.issues);
    const taken = last.value && (await crawlBeside(pages, last.value, terms, terminal));
    issues.push(...(taken?.issues ?? []));
    if (taken?.value !== undefined) return { value: { ...taken.value, end }, issues };
  } catch (error) {
    issues.push(diskProblem(error, part));
  }
  release();
  return { value: undefined, issues };
}

/**
 * Opens the last snapshot; finds out before the crawl, and not behind it, that the folder is somebody else's.
 */
async function openLast(folder: string, check: boolean): Promise<Outcome<SnapshotFolder | undefined>> {
  const recovered = check ? [] : await recover(folder);
  const foreign = await writeFiles([{ folder, owned: ["."], files: [] }], { check: true });
  const issues = [...recovered, ...foreign.issues];
  if (issues.some(isError)) return { value: undefined, issues };
  const last = openSnapshot(folder);
  return { value: last.value, issues: [...issues, ...last.issues] };
}

async function crawlBeside(
  pages: string,
  last: SnapshotFolder,
  { start, folder, settings, cache }: SnapshotTerms,
  terminal: Terminal,
): Promise<Outcome<Omit<TakenSnapshot, "end"> | undefined>> {
  const now = new Date();
  const store = new CrawlFolder(pages, start, last, now.getTime(), settings.fresh);
  const site = await crawl(start, settings, store, terminal);
  if (site.value === undefined) {
    // What a guard refused must not be what the next run goes on with, and neither must what came before it.
    if (store.isEmpty || failureCode(site.issues) === exitCode.refused) store.discard();
    return { value: undefined, issues: site.issues };
  }
  const crawled = site.value.pages.map(({ page, requested }) => ({
    page,
    body: () => store.bodyOf(requested),
  }));
  const reader = cache ? keepingReader() : plainReader();
  const isResourcePage = (bytes: Uint8Array) => reader.read({ file: "", bytes }).page !== undefined;
  const next = nextSnapshot(last, start, crawled, isResourcePage, now.toISOString(), settings.keepMissing);
  const { faults, losses } = guardSnapshot(last, next.value, settings, reader);
  const issues = [...site.issues, ...next.issues, ...faults];
  if (faults.length > 0) {
    store.discard();
    return { value: undefined, issues: [...issues, ...losses] };
  }
  return { value: { next: next.value, output: snapshotOutput(folder, next.value), losses }, issues };
}

async function crawl(
  start: string,
  { fetch }: CrawlSettings,
  store: CrawlFolder,
  terminal: Terminal,
): Promise<Outcome<CrawledSite | undefined>> {
  const line = terminal.progress("Fetching pages");
  const began = performance.now();
  const ending = new AbortController();
  const progress = (visited: number, known: number) => {
    const seconds = (performance.now() - began) / 1000;
    line.update(sayProgress(visited, known, visited - store.resumed, seconds));
  };
  let site: Outcome<CrawledSite | undefined> | undefined;
  try {
    site = await crawlSite(start, { ...fetch, signal: ending.signal }, store, progress);
    return site;
  } finally {
    // Where the disk refused a page, others are still on their way.
    ending.abort();
    if (site?.value === undefined) line.failed("The site was not fetched as a whole");
    else line.done(sayFetched(site.value, store.resumed));
  }
}

function sayFetched({ pages, disallowed }: CrawledSite, resumed: number): string {
  const earlier = resumed > 0 ? `, ${resumed} of them before an interruption` : "";
  const kept = disallowed > 0 ? `; robots.txt keeps us from ${disallowed}` : "";
  return `Fetched ${plural(pages.length, "page")}${earlier}${kept}`;
}
