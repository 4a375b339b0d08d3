import type { RequestTerms } from "../fetch/fetch-once.js";
import type { Patience } from "../fetch/fetch-patiently.js";

/** How a site is crawled. */
export interface CrawlOptions extends RequestTerms, Patience {
  /** Requests a second; a site that asks for longer pauses in its robots.txt gets them. */
  readonly rate: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** The most pages that a site may have: one with endless addresses ends here. */
  readonly pageLimit: number;
  /** Letters below which a resource page is none. */
  readonly textFloor: number;
}

/** What is polite and has proved enough; every value can be another on the command line. */
export const crawlDefaults = {
  rate: 2,
  concurrency: 4,
  timeout: 30_000,
  sizeLimit: 5 * 1024 * 1024,
  attempts: 5,
  firstDelay: 1000,
  longestWait: 300_000,
  pageLimit: 20_000,
  textFloor: 200,
} as const satisfies Partial<CrawlOptions>;
