import type { Issue } from "../../issues/issue.js";
import { codeMarkdown, linkMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";

/** Tells of issues, each in one line of Markdown, with a link to the page where its address is known. */
export function issueLines(
  issues: readonly Issue[],
  addresses: ReadonlyMap<string, string>,
): readonly string[] {
  return issues.map(({ file, line, message, excerpt, code }) => {
    const place = [file, line === undefined ? undefined : `line ${line}`].filter((one) => one !== undefined);
    const where = plainMarkdown(place.join(", "));
    const linked = linkMarkdown(where, file === undefined ? undefined : addresses.get(file));
    const quoted = excerpt === undefined ? "" : ` — ${codeMarkdown(excerpt)}`;
    return `${linked === "" ? "" : `${linked}: `}${plainMarkdown(message)}${quoted} (${codeMarkdown(code)})`;
  });
}

/** Tells why a guard refused a run, and at the end what a person can do, once for all of a kind. */
export function refusalLines(
  refusals: readonly Issue[],
  addresses: ReadonlyMap<string, string>,
): readonly string[] {
  const advice = new Set(refusals.map(({ fix }) => fix));
  return [
    ...issueLines(refusals, addresses),
    ...[...advice].map((fix) => `**To do**: ${plainMarkdown(fix)}`),
  ];
}
