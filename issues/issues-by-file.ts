import type { Issue } from "./issue.js";

export type IssuesByFile = ReadonlyMap<string, readonly Issue[]>;

/** The issues of each file, both in the order in which they come; those without a file are left out. */
export function issuesByFile(issues: readonly Issue[]): IssuesByFile {
  const files = new Map<string, Issue[]>();
  for (const one of issues) {
    if (one.file === undefined) continue;
    const known = files.get(one.file);
    if (known) known.push(one);
    else files.set(one.file, [one]);
  }
  return files;
}
