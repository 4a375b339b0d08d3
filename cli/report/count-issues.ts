import type { Issue } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";

/** How many issues of each severity. */
export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const count = (severity: Issue["severity"]) => issues.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("info") };
}

/** `1 error, 2 warnings`; severities that do not occur are left out. */
export function sayCounts({ errors, warnings, notes }: IssueCounts): string {
  const parts = [
    [errors, "error"],
    [warnings, "warning"],
    [notes, "note"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => plural(number, word));
  return said.length === 0 ? "no issues" : said.join(", ");
}
