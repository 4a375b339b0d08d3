import { type Issue, isError } from "../../issues/issue.js";
import type { PageReport } from "../../scraper/read-page.js";

/**
 * File → what stood in the way of reading it whole: kinds of issues, each with how often it was met, lines
 * that no rule took one by one. Files in which nothing did are left out.
 */
export interface PageDoubts {
  readonly [file: string]: { readonly [kind: string]: number };
}

/** Warnings that say that a part of the page may not have been read. */
const losses: ReadonlySet<string> = new Set([
  "page/unexplained",
  "page/body-missing",
  "page/no-query-parameters",
  "page/parameter-missing",
  "halves/missing",
  "code/numbers",
]);

/** Whether an issue says that the page states more than was read, or something else. */
export function isDoubt(one: Issue): boolean {
  return isError(one) || losses.has(one.code);
}

/** Counts what was read with doubt, for the next run to know what is new. */
export function countDoubts(reports: readonly PageReport[], issues: readonly Issue[]): PageDoubts {
  const unexplained = new Map(reports.map(({ file, lines }) => [file, lines.unexplained]));
  const doubts = new Map<string, { [kind: string]: number }>();
  for (const { code, file } of issues.filter(isDoubt)) {
    if (file === undefined) continue;
    const own = doubts.get(file) ?? {};
    const count = code === "page/unexplained" ? (unexplained.get(file) ?? 1) : 1;
    doubts.set(file, { ...own, [code]: (own[code] ?? 0) + count });
  }
  return Object.fromEntries(doubts);
}
