import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { CrawledPage } from "../walk/crawled-site.js";
import { contentDigest } from "./content-digest.js";
import { fileNameOf } from "./file-name.js";
import type { SnapshotManifest, SnapshotPage } from "./manifest.js";

/** A page with the body that it came with, which is fetched from the disk when it is needed. */
export interface PageWithBody {
  readonly page: CrawledPage;
  readonly body: () => Uint8Array;
}

/** What the next snapshot is compared with. */
export interface LastSnapshot {
  /** `undefined` where there is none. */
  readonly manifest: SnapshotManifest | undefined;
  /** Whether somebody has changed the file of a page since it was written. */
  readonly isEdited: (key: string) => boolean;
}

/** What the next snapshot is made of. */
export interface NextSnapshot {
  readonly manifest: SnapshotManifest;
  /** The bodies of the pages whose content is new, by file; all other files stay as they are. */
  readonly changed: ReadonlyMap<string, () => Uint8Array>;
  /** How many pages that were there in the last snapshot are not there now. */
  readonly newlyMissing: readonly SnapshotPage[];
}

/**
 * Makes the next snapshot of the last one and a crawl. A page that says what it said keeps its entry
 * and its file to the last byte, so that an unchanged site gives an unchanged snapshot; a file that
 * somebody has changed is written anew. A page that is gone stays, as a tombstone, until it has been
 * missing in a number of runs.
 *
 * @param isResourcePage whether a page describes a resource though its address does not say so
 * @param now when the crawl was made, ISO 8601 in UTC
 * @param keepMissing runs in which a page has to be missing until it is dropped
 * Reports `crawl/page-gone` and `crawl/page-dropped`.
 */
export function nextSnapshot(
  last: LastSnapshot,
  start: string,
  crawled: readonly PageWithBody[],
  isResourcePage: (body: Uint8Array) => boolean,
  now: string,
  keepMissing: number,
): Outcome<NextSnapshot> {
  const known = last.manifest?.pages ?? [];
  const before = new Map(known.map((page) => [page.key, page]));
  const taken = new Set(known.map(({ file }) => file));
  const changed = new Map<string, () => Uint8Array>();
  const pages: SnapshotPage[] = [];
  const found = new Set<string>();
  for (const { page, body } of crawled) {
    const { address, mediaType, validators } = page;
    found.add(address.key);
    const old = before.get(address.key);
    const bytes = body();
    const sha256 = contentDigest(bytes, mediaType);
    if (old !== undefined && old.sha256 === sha256 && !last.isEdited(address.key)) {
      const { missing: _, ...there } = old;
      pages.push(there);
      continue;
    }
    const file = old?.mediaType === mediaType ? old.file : fileNameOf(address, mediaType, taken);
    taken.add(file);
    changed.set(file, body);
    const { href, key } = address;
    const isResource = address.isResource || isResourcePage(bytes);
    const entry = { file, address: href, key, isResource, status: page.status, mediaType };
    pages.push({ ...entry, bytes: bytes.length, sha256, fetched: now, validators });
  }
  const { kept, newlyMissing, issues } = tombstones(
    [...before.values()].filter(({ key }) => !found.has(key)),
    keepMissing,
  );
  pages.push(...kept);
  pages.sort((left, right) => (left.file < right.file ? -1 : 1));
  return { value: { manifest: { start, pages }, changed, newlyMissing }, issues };
}

function tombstones(gone: readonly SnapshotPage[], keepMissing: number) {
  const kept: SnapshotPage[] = [];
  const issues: Issue[] = [];
  for (const page of gone) {
    const missing = (page.missing ?? 0) + 1;
    const place = { file: page.file };
    if (missing >= keepMissing) {
      const message = `${page.address} has been missing in ${missing} runs; it is dropped.`;
      issues.push(issue("crawl/page-dropped", message, place));
    } else {
      kept.push({ ...page, missing });
      const message = `${page.address} is gone (run ${missing} of ${keepMissing}); its last good state is kept.`;
      issues.push(issue("crawl/page-gone", message, place));
    }
  }
  return { kept, newlyMissing: gone.filter(({ missing }) => missing === undefined), issues };
}
