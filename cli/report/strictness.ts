import { type Issue, isError } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import type { PageReport } from "../../scraper/read-page.js";

/**
 * What makes the document thinner than the pages, in words: errors, and lines that no rule took.
 *
 * @returns `undefined` when nothing does
 */
export function whatIsMissing(reports: readonly PageReport[], issues: readonly Issue[]): string | undefined {
  const errors = issues.filter(isError).length;
  const lines = reports.reduce((sum, report) => sum + report.lines.unexplained, 0);
  const parts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(lines > 0 ? [plural(lines, "unexplained line")] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(" and ");
}
