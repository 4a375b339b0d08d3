import type { Bump, SurfaceChange } from "../../generator/surface/surface-change.js";
import { listOperations } from "../../publish/operations.js";
import { plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import { type Section, section } from "../section.js";
import type { TwoDocuments } from "./change-lines.js";
import type { SectionTerms } from "./change-sections.js";

const titles: readonly (readonly [Bump, string])[] = [
  ["major", "Breaking"],
  ["minor", "New and changed"],
  ["patch", "Smaller changes"],
];

/**
 * Sorts changes of what an SDK's users can write against into sections, the worst first. Of operations that came or
 * went it is said what they do.
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
    const lines = changes.filter((one) => one.bump === bump).map(line);
    return section(title, lines, most, elsewhere);
  });
}

/** What each operation does in the words of its page, by operationId; those of the new document stand. */
function operationSummaries({ old, new: now }: TwoDocuments): ReadonlyMap<string, string> {
  const summaries = new Map<string, string>();
  for (const document of [old, now])
    for (const { operation } of listOperations(document))
      if (operation.operationId && operation.summary) summaries.set(operation.operationId, operation.summary);
  return summaries;
}
