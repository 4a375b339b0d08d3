import type { Outcome } from "../issues/issue.js";
import type { PageFile } from "./model/page-text.js";
import type { ResourcePage } from "./model/resource-page.js";
import { type PageReading, type PageReport, readPage } from "./read-page.js";
import { recoverStructures } from "./recover/recover-structures.js";

/** All that was read: the resource pages, and a report on every file. */
export interface Scraped {
  readonly pages: readonly ResourcePage[];
  readonly reports: readonly PageReport[];
}

/**
 * Reads pages of any layout and repairs lossy ones from their sisters.
 *
 * Reports the issues of all pages; each page's own are in its report, too.
 */
export function scrape(files: Iterable<PageFile>): Outcome<Scraped> {
  const readings: PageReading[] = [];
  for (const file of files) readings.push(readPage(file));
  return joinReadings(readings);
}

/** The second half of `scrape`: what pages that were read one by one give together. */
export function joinReadings(readings: readonly PageReading[]): Outcome<Scraped> {
  const recovered = recoverStructures(readings.flatMap(({ page }) => page ?? []));
  const reports = readings.map(({ report }) => {
    const later = recovered.issues.filter(({ file }) => file === report.file);
    return { ...report, issues: [...report.issues, ...later] };
  });
  return { value: { pages: recovered.value, reports }, issues: reports.flatMap(({ issues }) => issues) };
}
