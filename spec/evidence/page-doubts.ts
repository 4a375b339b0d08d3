import { isDoubt } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { PageReport } from "../../scraper/read-page.js";

/**
 * File → what stood in the way of reading it whole: kinds of issues, each with how often it was met, lines
 * that no rule took one by one. Files in which nothing did are left out.
 */
export interface PageDoubts {
  readonly [file: string]: FileDoubts;
}

export interface FileDoubts {
  readonly [kind: string]: number;
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
