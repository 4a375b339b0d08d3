import type { Issue } from "../../../issues/issue.js";
import { textsWhere } from "../../../scraper/model/kept-lines.js";
import type { LineUse } from "../../../scraper/model/resource-page.js";
import { type Difference, differencesOf } from "./difference.js";
import type { GoodPage } from "./good-page.js";
import type { ReadResult } from "./read-result.js";
import type { Spoiled } from "./spoil/mutation.js";
import { unseen } from "./unseen/all.js";

/**
 * How the scraper took a spoiled page: nothing lost (`equal`), reported (`loud`), reported elsewhere
 * (`misplaced`), lost where no reader of one page could have seen it (`unseen`), or lost in silence.
 */
export interface Verdict {
  readonly kind: "equal" | "loud" | "misplaced" | "unseen" | "silent";
  /** Which losses that nobody could see; of `unseen` only. */
  readonly rules: readonly string[];
  readonly differences: readonly Difference[];
  /** Errors and warnings that the good page does not have. */
  readonly issues: readonly Issue[];
}

/**
 * Compares a spoiled page with the good one. A report counts when it is an error or a warning that the good
 * page does not have, at a line of the section that was spoiled; the section's borders belong to it.
 */
export function judge(good: GoodPage, mutation: string, spoiled: Spoiled, result: ReadResult): Verdict {
  const differences = differencesOf(good.facts, result.facts);
  const issues = newIssues(good, result);
  const verdict = (kind: Verdict["kind"], rules: readonly string[] = []) => ({
    kind,
    rules,
    differences,
    issues,
  });
  if (differences.length === 0) return verdict("equal");
  if (issues.length > 0) {
    const { from, to } = spoiledLines(good, spoiled, result);
    const isInPlace = (found: Issue) => placesOf(found).some((line) => from <= line && line <= to);
    // Where a whole page was refused, nothing was read that a place could be told from.
    return verdict(!result.page || issues.some(isInPlace) ? "loud" : "misplaced");
  }
  const beside = {
    differences,
    goodText: shown(good),
    // Where a page was cut, its last word may be the beginning of another one.
    spoiledText: mutation === "cut the page" ? shown(result).replace(/\w+$/, "") : shown(result),
    spoiledContent: ownTexts(result),
    hasHeading: good.page?.heading !== undefined,
    showsEmptyBodies: good.page?.lines.uses.some(({ rule }) => rule === "line number") ?? false,
    mutation,
  };
  const rules = differences.map(
    (difference) => unseen.find(({ explains }) => explains(difference, beside))?.name,
  );
  if (rules.includes(undefined)) return verdict("silent");
  return verdict("unseen", [...new Set(rules.filter((rule) => rule !== undefined))]);
}

function shown({ page }: ReadResult): string {
  return page?.lines.text ?? "";
}

function ownTexts({ page }: ReadResult): string {
  const own = page ? textsWhere(page.lines, ({ rule }) => rule !== "page frame") : [];
  return own.map(({ text }) => text).join("\n");
}

function newIssues(good: ReadResult, result: ReadResult): readonly Issue[] {
  const known = new Map<string, number>();
  // What a flat page leaves uncertain is said of every one; other words of it are no report of damage.
  const keyOf = ({ code, message }: Issue) =>
    code === "flat/uncertain" ? code : `${code} ${message.replaceAll(/\d+/g, "#")}`;
  for (const found of good.issues) known.set(keyOf(found), (known.get(keyOf(found)) ?? 0) + 1);
  return result.issues.filter((found) => {
    const left = known.get(keyOf(found)) ?? 0;
    known.set(keyOf(found), left - 1);
    return found.severity !== "info" && left <= 0;
  });
}

/** The issue's line, and those of the other side where it names two that disagree. */
function placesOf({ line, message }: Issue): readonly number[] {
  const named = [...message.matchAll(/\(line (\d+)\)/g)].map((match) => Number(match[1]));
  return line === undefined ? named : [line, ...named];
}

/**
 * The lines of the spoiled file from the last section's beginning above the damage to the next one below it
 * that is still read as such: a quote that lost its end takes all with it up to the next quote. A page that
 * was cut off ends with its last line that is not empty.
 */
function spoiledLines(
  { text, sectionLines }: GoodPage,
  spoiled: Spoiled,
  { page }: ReadResult,
): { from: number; to: number } {
  const [first, last] = [lineAt(spoiled.text, spoiled.at.from), lineAt(spoiled.text, spoiled.at.to)];
  const end = lineAt(spoiled.text, spoiled.text.length);
  const shift = end - lineAt(text, text.length);
  const shown = lineAt(spoiled.text, spoiled.text.trimEnd().length);
  const opens = new Set(
    page && textsWhere(page.lines, isOpening).map(({ index }) => page.lines.numbers[index]),
  );
  const below = sectionLines.map((line) => line + shift).filter((line, i) => i === 0 || opens.has(line));
  return {
    from: Math.min(shown, Math.max(1, ...sectionLines.filter((line) => line < first))),
    to: Math.min(end, ...below.filter((line) => line > last + 1)),
  };
}

function isOpening({ rule }: LineUse): boolean {
  return rule === "section opening";
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
