import type { Issue } from "../../issues/issue.js";
import type { PageReport } from "../../scraper/read-page.js";
import type { Json } from "../../spec/document/openapi.js";
import { printJson } from "../../spec/print/print-json.js";

/** The report of a scrape as JSON: what became of the lines of each page, and every issue. */
export function scrapeReport(reports: readonly PageReport[], issues: readonly Issue[]): string {
  const pages = reports.map(({ file, layout, lines, issues: own }) => ({ file, layout, lines, issues: own }));
  // Reports and issues are plain JSON but have no index signature, which `Json` asks for.
  return printJson({ pages, issues } as unknown as Json);
}
