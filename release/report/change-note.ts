import type { ExplainedChange } from "../../spec/diff/change.js";
import { linkMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";

/** Where a reviewer can look a change up: the line of its page, with a link where the address is known. */
export function changeNote({ newEvidence, oldEvidence }: ExplainedChange): string {
  const source = (newEvidence ?? oldEvidence)?.source;
  if (source === undefined || source.kind === "standing") return "";
  const name = source.file.split(/[\\/]/).at(-1) ?? source.file;
  // What is gone has lines in the page as it was.
  const line = newEvidence === undefined ? `was line ${source.from}` : `line ${source.from}`;
  const text = `${plainMarkdown(name)}, ${line}`;
  return linkMarkdown(text, source.kind === "page" ? source.address : undefined);
}
