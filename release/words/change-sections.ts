import { plural } from "../../issues/plural.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { operationText } from "../../spec/diff/report/words.js";
import { type Section, section } from "../section.js";
import { changeLines, type TwoDocuments } from "./change-lines.js";
import { listWords } from "./list-words.js";

/** How much of each section is told, and where the rest is found. */
export interface SectionTerms {
  /** Lines. */
  readonly most: number;
  readonly elsewhere: string;
  /** What stands behind a line in Markdown: where to look the change up, say. */
  readonly note?: (change: ExplainedChange) => string;
  /** Whether reworded texts are told one by one, with their words; else they are counted. */
  readonly tellsTexts?: boolean;
}

/**
 * Sorts changes into sections for readers: what breaks, what to check, what is new, the rest; and
 * apart from these what is no change of the API, because this program reads the same pages differently
 * or a person corrected them.
 *
 * @returns the sections that hold something
 */
export function changeSections(
  changes: readonly ExplainedChange[],
  documents: TwoDocuments,
  { most, elsewhere, note = () => "", tellsTexts = false }: SectionTerms,
): readonly Section[] {
  const told = toldChanges(changes);
  const ofApi = told.filter(({ cause }) => cause === "pages" || cause === "unknown");
  const sections: readonly (readonly [string, readonly ExplainedChange[]])[] = [
    ["Breaking", ofApi.filter(({ severity }) => severity === "breaking")],
    ["To check", ofApi.filter(({ severity }) => severity === "warning")],
    ["New", ofApi.filter(({ severity, bump }) => severity === "info" && bump === "minor")],
    ["Smaller changes", ofApi.filter(({ severity, bump }) => severity === "info" && bump !== "minor")],
    ["No change of the API: the pages are read better", told.filter(({ cause }) => cause === "parser")],
    ["No change of the API: corrected by hand", told.filter(({ cause }) => cause === "corrections")],
  ];
  return sections.flatMap(([title, own]) =>
    section(title, lines(own, documents, { note, tellsTexts }), most, elsewhere),
  );
}

/**
 * The changes that readers are told of: not what another change says already, as that a new error has a name,
 * or that a page which shows an answer now shows it.
 */
export function toldChanges(changes: readonly ExplainedChange[]): readonly ExplainedChange[] {
  const placeOf = ({ operations: [first] }: ExplainedChange) => first && operationText(first);
  const bodies = new Set(changes.filter(({ rule }) => rule.startsWith("response/body-")).map(placeOf));
  const isTold = (change: ExplainedChange) =>
    change.rule === "operation/answer-documented" && bodies.has(placeOf(change));
  return changes.filter((change) => !untold.has(change.rule) && !isTold(change));
}

const untold: ReadonlySet<string> = new Set(["document/version", "error-name/added", "error-name/removed"]);

type LineTerms = Required<Pick<SectionTerms, "note" | "tellsTexts">>;

function lines(
  changes: readonly ExplainedChange[],
  documents: TwoDocuments,
  { note, tellsTexts }: LineTerms,
): readonly string[] {
  const isText = ({ rule }: ExplainedChange) => textNames[rule] !== undefined;
  const told = changeLines(
    changes.filter((change) => tellsTexts || !isText(change)),
    documents,
    note,
  );
  if (tellsTexts) return told;
  const counted = Object.entries(textNames).flatMap(([rule, [one, many]]) => {
    const count = changes.filter((change) => change.rule === rule).length;
    return count === 0 ? [] : [plural(count, one, many)];
  });
  return counted.length === 0 ? told : [...told, `Changed in the documentation only: ${listWords(counted)}.`];
}

const textNames: { readonly [rule: string]: readonly [string, string] } = {
  // By what a version is replaced, and until when it works, is told in a section of its own.
  "operation/deprecation-details": ["note on a deprecation", "notes on deprecations"],
  "operation/page-moved": ["address of a page", "addresses of pages"],
  "text/summary": ["summary", "summaries"],
  "text/description": ["description", "descriptions"],
  "text/title": ["title", "titles"],
  "text/example": ["example", "examples"],
};
