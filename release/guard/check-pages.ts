import { isDoubt, issue } from "../../issues/catalogue.js";
import { type Issue, placeOf } from "../../issues/issue.js";
import { issuesByFile } from "../../issues/issues-by-file.js";
import type { FileDoubts } from "../../spec/evidence/page-doubts.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";

/** So many pages are named; what spoils more of them is of the same kind. */
const mostNamed = 10;

/**
 * Holds the reading of each page against that of the last run: what this program itself doubts must not be
 * told as a change of the API. A page that had the same doubts before was accepted with them, and so was one
 * that is the same to the byte where the last run did not note its doubts. Where it did, what comes on top on
 * such a page is what a newer program doubts; a person has to look at that, too.
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
  const lastReading = readingsBefore(before, now);
  const named = [...issuesByFile(issues.filter(isDoubt))].flatMap(([file, own]) => {
    const { name, isSame } = lastReading(file);
    if (before.doubts === undefined && isSame) return [];
    const known = before.doubts && (before.doubts[name] ?? {});
    const worse = firstWorse(own, known, now.doubts[file] ?? {});
    return worse === undefined ? [] : [misread(worse, isSame)];
  });
  if (named.length <= mostNamed) return named;
  const others = `So it is with ${named.length - mostNamed} more pages, ${named.length} in all.`;
  return [...named.slice(0, mostNamed), issue("guard/misread", others)];
}

/**
 * Tells what a file was called in the last run, and whether it had the same bytes: these say more than the
 * name, for two pages may have swapped names.
 */
function readingsBefore(before: Partial<PagesRead>, now: PagesRead) {
  const digestsBefore = { ...before.others, ...before.pages };
  const digests = { ...now.others, ...now.pages };
  const names = new Map(Object.entries(digestsBefore).map(([file, digest]) => [digest, file]));
  return (file: string) => {
    const digest = digests[file] ?? "";
    const name = digestsBefore[file] === digest ? file : (names.get(digest) ?? file);
    return { name, isSame: digestsBefore[name] === digest };
  };
}

/** A doubt, and how often its kind was met on the page by the last run, if that is known, and by this one. */
interface Worse {
  readonly one: Issue;
  readonly last: number | undefined;
  readonly met: number;
}

/** The first doubt of a file that comes on top of those of the last run, where these are known. */
function firstWorse(
  own: readonly Issue[],
  known: FileDoubts | undefined,
  now: FileDoubts,
): Worse | undefined {
  for (const code of new Set(own.map((one) => one.code))) {
    const [last, met] = [known?.[code] ?? 0, now[code] ?? 0];
    if (met <= last) continue;
    // Those that were met before are likely to be the first ones. Lines that no rule took share one issue.
    const alike = own.filter((one) => one.code === code);
    const one = alike[last] ?? alike.at(-1);
    if (one) return { one, last: known && last, met };
  }
  return undefined;
}

function misread(worse: Worse, isSame: boolean): Issue {
  const comparison = isSame ? newlyDoubted : comparisonOf(worse);
  return issue("guard/misread", `${worse.one.message} ${comparison}`, placeOf(worse.one));
}

const newlyDoubted =
  "The page has not changed since the last run: this version of the program reads it otherwise, or doubts more of it. Look at the page, then run again with --accept.";

function comparisonOf({ last, met }: Worse): string {
  if (last === undefined) return "What the last run met on this page is not known.";
  if (last === 0) return "The last run met nothing like it on this page.";
  return `Of this kind the last run met ${last} on this page, this one meets ${met}.`;
}
