import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { countDocument } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";

const counted = [
  ["operations", "operations"],
  ["fields", "schema fields"],
] as const;

/**
 * Holds a document against the last one: half an API must not be released as a smaller one, whether pages are
 * missing or this program reads them worse.
 *
 * @param share of operations or fields that may be gone, from 0 to 1
 * @returns `guard/fewer` for each count that fell too far
 */
export function checkLoss(documents: TwoDocuments, share: number): readonly Issue[] {
  const [before, after] = [countDocument(documents.old), countDocument(documents.new)];
  return counted.flatMap(([count, word]) => {
    if (after[count] >= before[count] * (1 - share)) return [];
    const lost = Math.round((1 - after[count] / before[count]) * 100);
    const message = `The document would have ${after[count]} ${word}; the last one has ${before[count]}. That is ${lost} % less, and ${Math.round(share * 100)} % is the most that may go at once.`;
    return [issue("guard/fewer", message)];
  });
}
