import { rmSync } from "node:fs";
import type { Issue, Outcome } from "../../issues/issue.js";
import { type NextSnapshot, nextSnapshot } from "../../scraper/crawl/snapshot/next-snapshot.js";
import { CrawlFolder } from "../../scraper/crawl/store/crawl-folder.js";
import { openSnapshot, type SnapshotFolder } from "../../scraper/crawl/store/snapshot-folder.js";
import { crawlSite } from "../../scraper/crawl/walk/crawl-site.js";
import type { CrawledSite } from "../../scraper/crawl/walk/crawled-site.js";
import { keepingReader, plainReader } from "../cache/page-reader.js";
import { plural } from "../report/count-issues.js";
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

/** A crawl that is good, and not yet written. */
export interface TakenSnapshot {
  readonly next: NextSnapshot;
  readonly output: Output;
  /** Takes away what the crawl kept while it went on; to be called when the output is written. */
  readonly discard: () => void;
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
}

/**
 * Crawls a site and holds the result against the guards and the last good snapshot. That stays as it is until
 * the output is written; what was fetched lies beside it, in `<folder>.part`, where an interrupted crawl goes on.
 *
 * @returns `undefined` with the reasons when the crawl is not a good one
 */
export async function takeSnapshot(
  terms: SnapshotTerms,
  terminal: Terminal,
): Promise<Outcome<TakenSnapshot | undefined>> {
  const { folder } = terms;
  const issues: Issue[] = [...(await recover(folder)), ...(await refuseForeign(folder))];
  const last = openSnapshot(folder);
  issues.push(...last.issues);
  if (last.value === undefined || issues.some(isError)) return { value: undefined, issues };
  const part = `${folder}.part`;
  const claim = claimFolder(part);
  if (claim.value === undefined) return { value: undefined, issues: [...issues, ...claim.issues] };
  try {
    const taken = await crawlBeside(part, last.value, terms, terminal);
    return { value: taken.value, issues: [...issues, ...taken.issues] };
  } catch (error) {
    return { value: undefined, issues: [...issues, diskProblem(error, part)] };
  } finally {
    claim.value.release();
  }
}

async function crawlBeside(
  part: string,
  last: SnapshotFolder,
  { start, folder, settings, cache }: SnapshotTerms,
  terminal: Terminal,
): Promise<Outcome<TakenSnapshot | undefined>> {
  const now = new Date();
  const store = new CrawlFolder(`${part}/pages`, start, last, now.getTime(), settings.fresh);
  const discard = () => rmSync(part, { recursive: true, force: true });
  const site = await crawl(start, settings, store, terminal);
  if (site.value === undefined) {
    // A crawl that came to no page leaves nothing to go on with.
    if (store.isEmpty) discard();
    return { value: undefined, issues: site.issues };
  }
  const crawled = site.value.pages.map(({ page, requested }) => ({
    page,
    body: () => store.bodyOf(requested),
  }));
  const reader = cache ? keepingReader() : plainReader();
  const isResourcePage = (bytes: Uint8Array) => reader.read({ file: "", bytes }).page !== undefined;
  const next = nextSnapshot(
    last.manifest,
    start,
    crawled,
    isResourcePage,
    now.toISOString(),
    settings.keepMissing,
  );
  const guarded = guardSnapshot(last, next.value, settings, reader);
  const issues = [...site.issues, ...next.issues, ...guarded];
  if (guarded.some(isError)) {
    // What the guards refuse must not be what the next run goes on with.
    store.discard();
    return { value: undefined, issues };
  }
  return { value: { next: next.value, output: snapshotOutput(folder, next.value), discard }, issues };
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
  const site = await crawlSite(start, { ...fetch, signal: ending.signal }, store, (visited, known) => {
    const seconds = (performance.now() - began) / 1000;
    line.update(sayProgress(visited, known, visited - store.resumed, seconds));
  });
  if (site.value === undefined) line.failed("The site was not fetched as a whole");
  else line.done(sayFetched(site.value, store.resumed));
  return site;
}

function sayFetched({ pages, disallowed }: CrawledSite, resumed: number): string {
  const earlier = resumed > 0 ? `, ${resumed} of them before an interruption` : "";
  const kept = disallowed > 0 ? `; robots.txt keeps us from ${disallowed}` : "";
  return `Fetched ${plural(pages.length, "page")}${earlier}${kept}`;
}

/** Finds out before the crawl, and not behind it, that the folder is somebody else's. */
async function refuseForeign(folder: string): Promise<readonly Issue[]> {
  const { issues } = await writeFiles([{ folder, owned: ["."], files: [] }], { check: true });
  return issues;
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
