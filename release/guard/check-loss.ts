import { issue } from "../../issues/catalogue.js";
import { fellTooFar } from "../../issues/fell-too-far.js";
import type { Issue } from "../../issues/issue.js";
import { countDocument } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";
import { goneFields, goneOperations } from "./what-is-gone.js";

const counted = [
  ["operations", "operations", goneOperations],
  ["fields", "schema fields", goneFields],
] as const;

/** So many names tell a person where to look; the report has all changes. */
const mostNamed = 10;

/**
 * Holds a document against the last one: half an API must not be released as a smaller one, whether pages are
 * missing or this program reads them worse.
 *
 * @param share of operations or fields that may be gone, from 0 to 1
 * @returns `guard/fewer` for each count that fell too far, with the names of what is gone
 */
export function checkLoss(documents: TwoDocuments, share: number): readonly Issue[] {
  const [before, after] = [countDocument(documents.old), countDocument(documents.new)];
  return counted.flatMap(([count, word, findGone]) => {
    const fall = fellTooFar(before[count], after[count], share);
    if (fall === undefined) return [];
    const counts = `The document would have ${after[count]} ${word}; the last one has ${before[count]}.`;
    return [issue("guard/fewer", `${counts} ${fall} Gone:\n${firstNames(findGone(documents))}`)];
  });
}

function firstNames(names: readonly string[]): string {
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name) => `  ${name}`);
  return [...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join(",\n");
}
