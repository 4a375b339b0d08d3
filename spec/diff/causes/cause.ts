import { allSources, type PageSource, type Source } from "../../evidence/evidence.js";
import type { PageDigests } from "../../evidence/sources-file.js";
import type { Cause, Change } from "../change.js";
import type { RuleId } from "../rules/all-rules.js";
import type { EvidenceIndex } from "./evidence-index.js";

/** What stands behind two documents. */
export interface TwoEvidences {
  readonly old: EvidenceIndex;
  readonly new: EvidenceIndex;
  readonly pages?: KnownPages;
}

/** What is known about the pages of two runs, by file. */
export interface KnownPages {
  /** Byte for byte the same, maybe under another name. */
  readonly same: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** Whether both runs read the same pages, and no other ones. */
  readonly areAllSame: boolean;
}

/** Compares the pages of two runs by their digests; those that only one of them read are in neither list. */
export function comparePages(old: PageDigests, now: PageDigests): KnownPages {
  const files = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const digests = { old: new Set(Object.values(old)), new: new Set(Object.values(now)) };
  const inBoth = (file: string) => Object.hasOwn(old, file) && Object.hasOwn(now, file);
  const isSame = (file: string) => {
    if (inBoth(file)) return old[file] === now[file];
    return digests.new.has(old[file] ?? "") || digests.old.has(now[file] ?? "");
  };
  const same = files.filter(isSame);
  return {
    same: new Set(same),
    changed: new Set(files.filter((file) => inBoth(file) && !isSame(file))),
    areAllSame: same.length === files.length,
  };
}

/** What no single page states, but all pages together: that one came or went is enough to change it. */
const factsOfAllPages: ReadonlySet<RuleId> = new Set([
  "operation/other-version-added",
  "operation/other-version-removed",
]);

/**
 * Tells who made a change. A correction that stands behind one side only made it. A page that is the same in
 * both runs did not, so the program did; one that is not the same did, for lines that read the same may mean
 * something else beside others, and so did one that stands in the place of another. Where that is not known,
 * lines that read the same on both sides point to the program.
 *
 * @returns `unknown` when no evidence leads to the place
 */
export function causeOf(change: Pick<Change, "rule" | "old" | "new">, evidences: TwoEvidences): Cause {
  const pointer = change.new ?? change.old ?? "";
  const old = sourcesOf(evidences.old, change.old, pointer);
  const now = sourcesOf(evidences.new, change.new, pointer);
  if (old.length === 0 && now.length === 0) return "unknown";
  if (hasOther(corrections(old), corrections(now))) return "corrections";
  const pages = [...old, ...now].filter(isPage);
  // What is stated by no page is a fact that the program brings along.
  if (pages.length === 0) return "parser";
  const known = evidences.pages;
  if (factsOfAllPages.has(change.rule)) return known?.areAllSame ? "parser" : "pages";
  if (known && pages.every(({ file }) => known.same.has(file))) return "parser";
  if (known && pages.some(({ file }) => known.changed.has(file))) return "pages";
  if (change.old === undefined) return readElsewhere(evidences.new, change.new ?? "", evidences.old);
  if (change.new === undefined) return readElsewhere(evidences.old, change.old, evidences.new);
  const [before, after] = [old.filter(isPage), now.filter(isPage)];
  const isReplaced =
    known !== undefined && !before.some(({ file }) => after.some((one) => one.file === file));
  return !isReplaced && readsTheSame(before, after) ? "parser" : "pages";
}

/**
 * The sources of a place; where one side has nothing, those around the place at which the other side has it.
 */
function sourcesOf(index: EvidenceIndex, own: string | undefined, other: string): readonly Source[] {
  const found = index.nearest(own ?? other);
  return found ? allSources(found.evidence) : [];
}

function corrections(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.flatMap((one) => (one.kind === "overlay" ? [one.text.join("\n")] : [])));
}

function hasOther(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size !== others.size || [...some].some((one) => !others.has(one));
}

/** The program made something appear or vanish when the page has all of its lines on the other side, too. */
function readElsewhere(index: EvidenceIndex, pointer: string, other: EvidenceIndex): Cause {
  const inside = index.within(pointer).filter(isPage);
  const nearest = index.nearest(pointer);
  const sources = inside.length > 0 ? inside : nearest ? allSources(nearest.evidence).filter(isPage) : [];
  const isThere = sources.every(({ file, text }) => {
    const lines = other.linesOf(file);
    return lines !== undefined && text.every((line) => lines.has(line));
  });
  return isThere ? "parser" : "pages";
}

/** Whether the pages say the same on both sides; pages under other names are compared by their lines. */
function readsTheSame(old: readonly PageSource[], now: readonly PageSource[]): boolean {
  const [before, after] = [linesByFile(old), linesByFile(now)];
  const common = [...before.keys()].filter((file) => after.has(file));
  if (common.length > 0) return common.every((file) => before.get(file) === after.get(file));
  return old[0] !== undefined && now[0] !== undefined && textOf(old[0]) === textOf(now[0]);
}

function linesByFile(sources: readonly PageSource[]): ReadonlyMap<string, string> {
  return new Map(sources.map((source) => [source.file, textOf(source)]));
}

function textOf({ text }: PageSource): string {
  return text.join("\n");
}

function isPage(source: Source): source is PageSource {
  return source.kind === "page";
}
