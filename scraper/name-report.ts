import type { PageReport } from "./read-page.js";

/** The report on a file of another name and the same content: a reading depends on nothing of the name. */
export function nameReport(report: PageReport, file: string): PageReport {
  const issues = report.issues.map((found) => ("file" in found ? { ...found, file } : found));
  return { ...report, file, issues };
}
