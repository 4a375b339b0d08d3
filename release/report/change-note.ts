import type { Issue } from "../../issues/issue.js";
import type { IssuesByFile } from "../../issues/issues-by-file.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { linkMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import type { Source } from "../../spec/evidence/evidence.js";

/** What casts doubt on a change: the doubts about the pages that it comes from. */
export function doubtsAbout(
  { newEvidence, oldEvidence }: ExplainedChange,
  doubts: IssuesByFile,
): readonly Issue[] {
  const files = new Set([newEvidence, oldEvidence].map((one) => fileOf(one?.source)));
  return [...files].flatMap((file) => (file === undefined ? [] : (doubts.get(file) ?? [])));
}

/**
 * Where a reviewer can look a change up: the line of its page, with a link where the address is known; and
 * why it may be none, where the page was read with doubt.
 */
export function changeNote(change: ExplainedChange, doubts: IssuesByFile): string {
  const [first, ...others] = doubtsAbout(change, doubts);
  const parts = [placeNote(change)];
  if (first !== undefined) {
    const line = first.line === undefined ? "" : `line ${first.line}: `;
    const more = others.length === 0 ? "" : ` And ${others.length} more on this page.`;
    parts.push(`**read with doubt**, ${line}${plainMarkdown(first.message)}${more}`);
  }
  return parts.filter((part) => part !== "").join(" · ");
}

function placeNote({ newEvidence, oldEvidence }: ExplainedChange): string {
  const source = (newEvidence ?? oldEvidence)?.source;
  if (source === undefined || source.kind === "standing") return "";
  const name = source.file.split(/[\\/]/).at(-1) ?? source.file;
  // What is gone has lines in the page as it was.
  const line = newEvidence === undefined ? `was line ${source.from}` : `line ${source.from}`;
  const text = `${plainMarkdown(name)}, ${line}`;
  return linkMarkdown(text, source.kind === "page" ? source.address : undefined);
}

function fileOf(source: Source | undefined): string | undefined {
  return source?.kind === "page" ? source.file : undefined;
}
