import type { Bump, SurfaceChange } from "../../generator/surface/surface-change.js";
import { codeMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import { operationsOf } from "../../spec/document/operations.js";
import { type Section, section } from "../section.js";
import type { TwoDocuments } from "./change-lines.js";
import type { SectionTerms } from "./change-sections.js";
import { listWords } from "./list-words.js";

const titles: readonly (readonly [Bump, string])[] = [
  ["major", "Breaking"],
  ["minor", "New and changed"],
  ["patch", "Smaller changes"],
];

/**
 * Sorts changes of what an SDK's users can write against into sections, the worst first. Of operations that
 * came or went it is said what they do; constants that came or went together share a line.
 */
export function surfaceSections(
  changes: readonly SurfaceChange[],
  documents: TwoDocuments,
  { most, elsewhere }: SectionTerms,
): readonly Section[] {
  const summaries = operationSummaries(documents);
  const line = ({ rule, name, message }: SurfaceChange) => {
    const summary = rule.startsWith("operation/") ? summaries.get(name) : undefined;
    return summary === undefined ? message : `${message}: ${plainMarkdown(summary).replace(/\.$/, "")}`;
  };
  return titles.flatMap(([bump, title]) => {
    const own = changes.filter((one) => one.bump === bump);
    const lines = own.flatMap((one) => {
      const alike = own.filter((other) => isAlike(one, other));
      if (alike.length < 2) return [line(one)];
      return one === alike[0] ? [constantsLine(alike)] : [];
    });
    return section(title, lines, most, elsewhere);
  });
}

/** Whether two constants of one object came, or went. */
function isAlike(one: SurfaceChange, other: SurfaceChange): boolean {
  const isConstant = one.rule === "constant/added" || one.rule === "constant/removed";
  return isConstant && one.rule === other.rule && one.entry === other.entry && one.name === other.name;
}

function constantsLine(changes: readonly SurfaceChange[]): string {
  const names = listWords(changes.map(({ name, member }) => codeMarkdown(`${name}.${member}`)));
  return `${names} are ${changes[0]?.rule === "constant/added" ? "new" : "gone"}`;
}

/** What each operation does in the words of its page, by operationId; those of the new document stand. */
function operationSummaries({ old, new: now }: TwoDocuments): ReadonlyMap<string, string> {
  const summaries = new Map<string, string>();
  for (const document of [old, now])
    for (const { operation } of operationsOf(document))
      if (operation.operationId && operation.summary) summaries.set(operation.operationId, operation.summary);
  return summaries;
}
