import { type CrawlOptions, crawlDefaults } from "../../scraper/crawl/walk/crawl-options.js";
import { numberOption } from "../arguments/number-option.js";
import { packageVersion } from "../package-root.js";

/** How a person wants a site to be crawled. */
export interface CrawlSettings {
  readonly fetch: Omit<CrawlOptions, "signal">;
  /** Share of pages, operations or fields that may be gone since the last good crawl, from 0 to 1. */
  readonly maxLoss: number;
  /** Runs in which a page has to be missing until it is dropped. */
  readonly keepMissing: number;
  /** Whether the comparison with the last good crawl is left out, because a person has looked at it. */
  readonly accept: boolean;
  /** Whether every page is fetched whole, and what an interrupted crawl has left is thrown away. */
  readonly fresh: boolean;
}

/** Options of the commands that crawl; times are in seconds, sizes in kB, shares in percent. */
export const crawlArguments = {
  rate: { type: "string", description: "Requests a second (default: 2)", valueHint: "number" },
  concurrency: { type: "string", description: "Requests at a time (default: 4)", valueHint: "number" },
  timeout: { type: "string", description: "Time for a page (default: 30)", valueHint: "seconds" },
  retries: {
    type: "string",
    description: "Further requests after a failed one (default: 4)",
    valueHint: "number",
  },
  "retry-delay": {
    type: "string",
    description: "First wait, doubled each time (default: 1)",
    valueHint: "seconds",
  },
  "max-size": { type: "string", description: "Largest page (default: 5120)", valueHint: "kB" },
  "max-pages": { type: "string", description: "Most pages (default: 20000)", valueHint: "number" },
  "max-loss": {
    type: "string",
    description: "Share of pages, operations or fields that may go at once (default: 10)",
    valueHint: "percent",
  },
  "keep-missing": {
    type: "string",
    description: "Runs in which a page must be missing until it is dropped (default: 3)",
    valueHint: "runs",
  },
  "user-agent": { type: "string", description: "How the crawler introduces itself", valueHint: "text" },
  accept: {
    type: "boolean",
    description: "Take the pages though they are fewer, or understood less well, than the last ones",
  },
  fresh: {
    type: "boolean",
    description: "Fetch every page whole, and do not go on with a crawl that was interrupted",
  },
} as const;

type CrawlWords = { readonly [name in keyof typeof crawlArguments]?: string | boolean | undefined };

/** Reads the options. Throws a `UsageError` for values that make no sense. */
export function crawlSettings(words: CrawlWords): CrawlSettings {
  const number = (name: keyof typeof crawlArguments, usual: number, least: number) => {
    const text = words[name];
    return numberOption(name, typeof text === "string" ? text : undefined, usual, least);
  };
  const agent = words["user-agent"];
  return {
    fetch: {
      ...crawlDefaults,
      rate: number("rate", crawlDefaults.rate, 0.01),
      concurrency: Math.floor(number("concurrency", crawlDefaults.concurrency, 1)),
      timeout: number("timeout", crawlDefaults.timeout / 1000, 0.1) * 1000,
      attempts: Math.floor(number("retries", crawlDefaults.attempts - 1, 0)) + 1,
      firstDelay: number("retry-delay", crawlDefaults.firstDelay / 1000, 0) * 1000,
      sizeLimit: number("max-size", crawlDefaults.sizeLimit / 1024, 1) * 1024,
      pageLimit: number("max-pages", crawlDefaults.pageLimit, 1),
      userAgent: typeof agent === "string" ? agent : `rambase-openapi/${packageVersion()}`,
    },
    maxLoss: number("max-loss", 10, 0) / 100,
    keepMissing: number("keep-missing", 3, 1),
    accept: words.accept === true,
    fresh: words.fresh === true,
  };
}
