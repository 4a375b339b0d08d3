import type { Issue } from "../../issues/issue.js";
import type { Colour, Paint } from "../terminal/colours.js";
import { countIssues, sayCounts } from "./count-issues.js";

/** How many issues to print of each severity; the rest is counted. */
export interface IssueLimits {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export const allIssues: IssueLimits = { errors: Infinity, warnings: Infinity, notes: Infinity };

/** Enough to start with where pages by the thousand may have issues. */
export const firstIssues: IssueLimits = { errors: 20, warnings: 10, notes: 0 };

/** The same with some notes: who reads single pages wants to see what was recovered and set aside. */
export const firstPageIssues: IssueLimits = { ...firstIssues, notes: 5 };

const looks: {
  readonly [severity in Issue["severity"]]: { readonly colour: Colour; readonly word: string };
} = {
  error: { colour: "red", word: "error" },
  warning: { colour: "yellow", word: "warning" },
  info: { colour: "blue", word: "note" },
};

/**
 * Prints issues for a person: grouped by file in the order of the first issue of each, each with its place,
 * what is wrong and what to do, and a line of counts at the end.
 */
export function issueText(issues: readonly Issue[], paint: Paint, limits: IssueLimits = allIssues): string {
  const shown = withinLimits(issues, limits);
  const groups = [...groupByFile(shown).values()];
  const blocks = groups.map((group) =>
    group.map((one, index) => oneIssue(one, group[index + 1], paint)).join("\n"),
  );
  const hidden = issues.length - shown.length;
  const rest =
    hidden === 0
      ? ""
      : shown.length === 0
        ? " (--json shows them)"
        : ` (${hidden} not shown; --json shows all)`;
  return [...blocks, `${paint("bold", sayCounts(countIssues(issues)))}${paint("dim", rest)}`].join("\n\n");
}

/** The same advice for several issues in a row stands below the last of them. */
function oneIssue(one: Issue, next: Issue | undefined, paint: Paint): string {
  const { colour, word } = looks[one.severity];
  const margin = " ".repeat(9);
  const lines = [
    `${paint(colour, word.padEnd(8))} ${placeOf(one, paint)}${paint("dim", one.code)}`,
    ...one.message.split("\n").map((line) => margin + line),
  ];
  if (one.excerpt !== undefined)
    lines.push(`${margin}${paint("dim", `│ ${one.excerpt.replace(/\s*\n\s*/g, " ")}`)}`);
  if (next?.fix !== one.fix) lines.push(`${margin}${paint("cyan", "→")} ${one.fix}`);
  return lines.join("\n");
}

function placeOf(one: Issue, paint: Paint): string {
  const line = one.file !== undefined && one.line !== undefined ? `:${one.line}` : "";
  const file = one.file === undefined ? "" : `${paint("underline", `${one.file}${line}`)}  `;
  const pointer =
    one.pointer === undefined || one.pointer === "" ? "" : `${paint("dim", `#${one.pointer}`)}  `;
  return file + pointer;
}

function withinLimits(issues: readonly Issue[], limits: IssueLimits): readonly Issue[] {
  const left = { error: limits.errors, warning: limits.warnings, info: limits.notes };
  return issues.filter((one) => {
    left[one.severity] -= 1;
    return left[one.severity] >= 0;
  });
}

function groupByFile(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const one of issues) {
    const group = groups.get(one.file ?? "");
    if (group === undefined) groups.set(one.file ?? "", [one]);
    else group.push(one);
  }
  return groups;
}
