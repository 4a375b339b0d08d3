import type { SiteCounts } from "../../scraper/crawl/guard/count-guards.js";
import type { PageReading } from "../../scraper/read-page.js";
import { countFacts } from "../report/fact-counts.js";

/** Counts what was read from the resource pages of a site. */
export function countSite(readings: readonly PageReading[]): SiteCounts {
  const { operations, fields } = countFacts(readings.flatMap(({ page }) => page ?? []));
  const unexplained = readings.reduce((sum, { report }) => sum + report.lines.unexplained, 0);
  return { pages: readings.length, operations, fields, unexplained };
}
