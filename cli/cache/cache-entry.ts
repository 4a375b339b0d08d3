import { createHash } from "node:crypto";
import type { PageReport } from "../../scraper/read-page.js";
import type { PageDraft } from "../../spec/build/draft/page-draft.js";

/** What is kept of a page, without the name of its file. */
export interface CacheEntry {
  readonly report: PageReport;
  /** The JSON of the page, which most runs need not look at; absent when the file is none. */
  readonly page?: string;
  readonly draft?: PageDraft;
}

/** An entry as it is kept: its digest, then report and draft as JSON, then the page, each on a line. */
export function printEntry({ report, page = "", draft }: CacheEntry): string {
  const text = `${printHead({ report, ...(draft && { draft }) })}\n${page}`;
  return `${digest(text)}\n${text}`;
}

/** A draft with numbers beyond 2^53 is no JSON; it is made again from the page. */
function printHead(head: Omit<CacheEntry, "page">): string {
  try {
    return JSON.stringify(head);
  } catch {
    return JSON.stringify({ report: head.report });
  }
}

/** @returns `undefined` for anything but what `printEntry` wrote, whole and unchanged */
export function parseEntry(bytes: Buffer): CacheEntry | undefined {
  const start = bytes.indexOf("\n") + 1;
  const text = bytes.subarray(start);
  if (start === 0 || bytes.toString("latin1", 0, start - 1) !== digest(text)) return undefined;
  const end = text.indexOf("\n");
  // The digest tells that this is what `printEntry` wrote, and the folder that this version of it did.
  const head = JSON.parse(text.toString("utf8", 0, end)) as Omit<CacheEntry, "page">;
  const page = text.toString("utf8", end + 1);
  return { ...head, ...(page !== "" && { page }) };
}

function digest(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}
