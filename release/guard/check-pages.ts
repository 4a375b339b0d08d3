import { isDoubt, issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";

/** So many pages are named; what spoils more of them is of the same kind. */
const mostNamed = 10;

/**
 * Holds the reading of each page against that of the last run: what this program itself doubts must not be
 * told as a change of the API. A page that had the same doubts before was accepted with them.
 *
 * @param issues of this run, which name line and expectation
 * @returns `guard/misread` for each page that is read worse than before, each new one that is not read whole,
 *   and each file that is no page any more; many of them are counted
 */
export function checkPages(
  before: Partial<PagesRead>,
  now: PagesRead,
  issues: readonly Issue[],
): readonly Issue[] {
  const names = new Map(Object.entries(before.pages ?? {}).map(([file, digest]) => [digest, file]));
  // A page that is the same to the byte may have another name now.
  const knownOf = (file: string) =>
    before.doubts?.[file] ?? before.doubts?.[names.get(now.pages[file] ?? "") ?? ""];
  const worse = new Map<string, Issue>();
  for (const one of issues.filter(isDoubt)) {
    const { code, file } = one;
    if (file === undefined || worse.has(file)) continue;
    const known = knownOf(file)?.[code] ?? 0;
    if ((now.doubts?.[file]?.[code] ?? 0) > known) worse.set(file, misread(one, known));
  }
  const named = [...worse.values()];
  if (named.length <= mostNamed) return named;
  const others = `So it is with ${named.length - mostNamed} more pages, ${named.length} in all.`;
  return [...named.slice(0, mostNamed), issue("guard/misread", others)];
}

function misread({ message, severity: _severity, code: _code, fix: _fix, ...place }: Issue, known: number) {
  const last =
    known === 0 ? "The last run met nothing like it on this page." : "The last run met less of it.";
  return issue("guard/misread", `${message} ${last}`, place);
}
