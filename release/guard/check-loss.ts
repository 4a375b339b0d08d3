import { issue } from "../../issues/catalogue.js";
import { fellTooFar } from "../../issues/fell-too-far.js";
import type { Issue } from "../../issues/issue.js";
import { type DocumentOperation, operationsOf } from "../../spec/document/operations.js";
import { countFields } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";
import {
  type FactList,
  statedAnswers,
  statedErrors,
  statedPageSizes,
  statedParameters,
} from "./operation-facts.js";
import { type OperationPair, pairById } from "./pairs-by-id.js";
import { goneFields, goneOperations, operationName } from "./what-is-gone.js";

/** How much there was of something, how much there is, and what is gone. */
interface Counted {
  readonly word: string;
  readonly before: number;
  readonly after: number;
  readonly findGone: () => readonly string[];
}

/** So many names tell a person where to look; the report has all changes. */
const mostNamed = 10;

/**
 * Holds a document against the last one: half an API must not be released as a smaller one, whether pages are
 * missing or this program reads them worse.
 *
 * @param share of each count that may be gone, from 0 to 1
 * @returns `guard/fewer` for each count that fell too far, with the names of what is gone
 */
export function checkLoss(documents: TwoDocuments, share: number): readonly Issue[] {
  const { old, new: now } = documents;
  // Most runs change nothing.
  if (old === now) return [];
  const pairs = pairById(documents);
  const counted: readonly Counted[] = [
    {
      word: "operations",
      before: operationsOf(old).length,
      after: operationsOf(now).length,
      findGone: () => goneOperations(documents.old, pairs),
    },
    {
      word: "schema fields",
      before: countFields(old),
      after: countFields(now),
      findGone: () => goneFields(documents),
    },
    countFacts("parameters", statedParameters, documents, pairs),
    countFacts("answers with a body", statedAnswers, documents, pairs),
    countFacts("errors of operations", statedErrors, documents, pairs),
    countFacts("page sizes", statedPageSizes, documents, pairs),
  ];
  return counted.flatMap(({ word, before, after, findGone }) => {
    const fall = fellTooFar(before, after, share);
    if (fall === undefined) return [];
    const counts = `The document would have ${after} ${word}; the last one has ${before}.`;
    return [issue("guard/fewer", `${counts} ${fall} Gone:\n${firstNames(findGone())}`)];
  });
}

/**
 * Counts what the operations state that both documents have: others are counted as operations. What is gone
 * is named by where it was: `GET /sales/orders: query parameter $top`.
 */
function countFacts(
  word: string,
  list: FactList,
  documents: TwoDocuments,
  pairs: readonly OperationPair[],
): Counted {
  const named = (place: DocumentOperation, facts: readonly string[]) =>
    facts.map((fact) => `${operationName(place)}: ${fact}`);
  const before = pairs.flatMap(({ was }) => named(was, list(was, documents.old)));
  const after = pairs.flatMap(({ was, is }) => named(was, list(is, documents.new)));
  const left = new Set(after);
  const findGone = () => before.filter((name) => !left.has(name));
  return { word, before: before.length, after: after.length, findGone };
}

function firstNames(names: readonly string[]): string {
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name) => `  ${name}`);
  return [...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join(",\n");
}
