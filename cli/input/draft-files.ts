import type { Outcome } from "../../issues/issue.js";
import type { PageReport } from "../../scraper/read-page.js";
import { joinReadings } from "../../scraper/scrape.js";
import type { DraftedPage } from "../../spec/build/choose-pages.js";
import { draftPages } from "../../spec/build/draft/draft-pages.js";
import type { ReadFile, ReadPage } from "../cache/page-reader.js";

/** What files that were read one by one give together. */
export interface DraftedFiles {
  readonly pages: readonly DraftedPage[];
  /** One a file. */
  readonly reports: readonly PageReport[];
}

/**
 * Drafts the pages that could not be drafted alone, after they were repaired from their sisters. Where there
 * are none, no page is opened.
 *
 * Reports the issues of all pages; each page's own are in its report, too.
 */
export function draftFiles(files: readonly ReadFile[]): Outcome<DraftedFiles> {
  const pages = files.flatMap(({ page }) => page ?? []);
  if (pages.every(isDrafted)) {
    const reports = files.map(({ report }) => report);
    return { value: { pages, reports }, issues: reports.flatMap(({ issues }) => issues) };
  }
  const { value, issues } = joinReadings(
    files.map(({ report, page }) => ({ report, ...(page && { page: page.open() }) })),
  );
  const known = new Map(files.map(({ report, page }) => [report.file, page?.draft]));
  return {
    value: { pages: draftPages(value.pages, ({ file }) => known.get(file)), reports: value.reports },
    issues,
  };
}

function isDrafted(page: ReadPage): page is ReadPage & DraftedPage {
  return page.draft !== undefined;
}
