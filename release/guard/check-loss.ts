import { issue } from "../../issues/catalogue.js";
import { fellTooFar } from "../../issues/fell-too-far.js";
import type { Issue } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { countFields } from "../report/document-counts.js";
import type { TwoDocuments } from "../words/change-lines.js";
import {
  type FactList,
  statedAnswers,
  statedErrors,
  statedOperations,
  statedPageSizes,
  statedParameters,
} from "./operation-facts.js";
import { goneFacts, goneFields } from "./what-is-gone.js";

/** Something that a document must not lose too much of. */
interface Counted {
  readonly word: string;
  readonly count: (document: OpenApiDocument) => number;
  readonly findGone: (documents: TwoDocuments) => readonly string[];
}

const counted: readonly Counted[] = [
  facts("operations", statedOperations),
  { word: "schema fields", count: countFields, findGone: goneFields },
  facts("parameters", statedParameters),
  facts("answers with a body", statedAnswers),
  facts("errors of operations", statedErrors),
  facts("page sizes", statedPageSizes),
];

function facts(word: string, list: FactList): Counted {
  return {
    word,
    count: (document) => list(document).length,
    findGone: (documents) => goneFacts(list, documents),
  };
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
  // Most runs change nothing.
  if (documents.old === documents.new) return [];
  return counted.flatMap(({ word, count, findGone }) => {
    const [before, after] = [count(documents.old), count(documents.new)];
    const fall = fellTooFar(before, after, share);
    if (fall === undefined) return [];
    const counts = `The document would have ${after} ${word}; the last one has ${before}.`;
    return [issue("guard/fewer", `${counts} ${fall} Gone:\n${firstNames(findGone(documents))}`)];
  });
}

function firstNames(names: readonly string[]): string {
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name) => `  ${name}`);
  return [...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join(",\n");
}
