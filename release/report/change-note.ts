import type { ExplainedChange } from "../../spec/diff/change.js";
import { linkMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";

/** Where a reviewer can look a change up: the line of its page, with a link where the address is known. */
export function changeNote({ newEvidence, oldEvidence }: ExplainedChange): string {
  const source = (newEvidence ?? oldEvidence)?.source;
  if (source === undefined || source.kind === "standing") return "";
  const name = source.file.split(/[\\/]/).at(-1) ?? source.file;
  const text = `${plainMarkdown(name)}, line ${source.from}`;
  return linkMarkdown(text, source.kind === "page" ? source.address : undefined);
}
