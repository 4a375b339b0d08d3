import { issue } from "../../../issues/catalogue.js";
import { fellTooFar } from "../../../issues/fell-too-far.js";
import type { Issue } from "../../../issues/issue.js";

/** How much a site holds, as one and the same reader counts it. */
export interface SiteCounts {
  /** Resource pages that are there. */
  readonly pages: number;
  readonly operations: number;
  readonly fields: number;
}

const counted = [
  ["pages", "resource pages"],
  ["operations", "operations"],
  ["fields", "fields"],
] as const;

/**
 * Holds a crawl against the last good one: half a site must not pass for a smaller one.
 *
 * @param share of pages, operations or fields that may be gone, from 0 to 1
 * @returns `guard/fewer` for each count that fell too far
 */
export function checkCounts(before: SiteCounts, after: SiteCounts, share: number): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [count, word] of counted) {
    const fall = fellTooFar(before[count], after[count], share);
    if (fall === undefined) continue;
    const counts = `The site has ${after[count]} ${word}; the last good crawl had ${before[count]}.`;
    issues.push(issue("guard/fewer", `${counts} ${fall}`));
  }
  return issues;
}
