import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type IssueCode, issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { checkPages } from "../../release/guard/check-pages.js";
import { checkCounts } from "../../scraper/crawl/guard/count-guards.js";
import type { SnapshotPage } from "../../scraper/crawl/snapshot/manifest.js";
import type { NextSnapshot } from "../../scraper/crawl/snapshot/next-snapshot.js";
import type { SnapshotFolder } from "../../scraper/crawl/store/snapshot-folder.js";
import type { PageReader, ReadFile } from "../cache/page-reader.js";
import { readingOf } from "../input/reading-mark.js";
import { countSite } from "./count-site.js";
import type { CrawlSettings } from "./crawl-settings.js";

/** So many pages are named; the others are of the same kind. */
const mostNamed = 5;

/** Why a crawl is not a good one. */
export interface SnapshotFaults {
  /** `guard/no-pages`, `guard/not-a-resource`, `guard/cut-off`, `guard/other-resource` */
  readonly faults: readonly Issue[];
  /** What it has less of than the last good snapshot: `guard/fewer`, `guard/misread` */
  readonly losses: readonly Issue[];
}

/**
 * Reads the resource pages of a crawl and of the last good snapshot with the same reader, and compares what
 * it finds: so a change of the reader is never taken for one of the site.
 */
export function guardSnapshot(
  last: SnapshotFolder,
  next: NextSnapshot,
  { maxLoss, accept }: CrawlSettings,
  reader: PageReader,
): SnapshotFaults {
  const pages = next.manifest.pages.filter(isThere);
  if (pages.length === 0) {
    const message = "No page of the site describes a resource; pages with a row HTTP method were expected.";
    return { faults: [issue("guard/no-pages", message)], losses: [] };
  }
  const read = (page: SnapshotPage, bytes: Uint8Array) =>
    reader.read({ file: join(last.folder, page.file), bytes, address: page.address });
  const kept = (page: SnapshotPage) => readFileSync(join(last.folder, page.file));

  const after = pages.map((page) => read(page, next.changed.get(page.file)?.() ?? kept(page)));
  const before = last.manifest?.pages.filter(isThere).map((page) => read(page, kept(page)));
  reader.end();
  const found = (index: number, wanted: IssueCode) =>
    after[index]?.report.issues.find(({ code }) => code === wanted);
  const cut = pages.filter((_, index) => found(index, "page/cut-off"));
  const strange = pages.filter((_, index) => after[index]?.page === undefined);
  const faults = [
    ...strange.slice(0, mostNamed).map(({ address, file }) => {
      const message = `${address} came with the status of success, but is no resource page.`;
      return issue("guard/not-a-resource", message, { file });
    }),
    ...cut.slice(0, mostNamed).map(({ address, file }) => {
      const message = `${address} ends in the middle: the rest of the page did not come.`;
      return issue("guard/cut-off", message, { file });
    }),
  ];
  if (accept) return { faults, losses: [] };
  // What the last snapshot holds already, somebody has accepted.
  const others = pages.flatMap(({ file, address }, index) => {
    const reason = next.changed.has(file) && found(index, "page/of-another-address");
    if (!reason) return [];
    const message = `${address} came with the page of another resource. ${reason.message}`;
    return [issue("guard/other-resource", message, { file })];
  });
  faults.push(...others.slice(0, mostNamed));
  return { faults, losses: before === undefined ? [] : findLosses(before, after, maxLoss) };
}

function findLosses(
  before: readonly ReadFile[],
  after: readonly ReadFile[],
  maxLoss: number,
): readonly Issue[] {
  const met = after.flatMap(({ report }) => report.issues);
  // Other doubts are a matter of who makes a document of the pages.
  const unexplained = met.filter(({ code }) => code === "page/unexplained");
  return [
    ...checkPages(readingOf(before), readingOf(after), unexplained),
    ...checkCounts(countSite(before), countSite(after), maxLoss),
  ];
}

/** A resource page that was there in the last run. */
function isThere({ isResource, missing }: SnapshotPage): boolean {
  return isResource && missing === undefined;
}
