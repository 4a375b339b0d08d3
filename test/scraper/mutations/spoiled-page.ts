import { randomFrom } from "../../support/docs-site/random/random.js";
import { type GoodLayout, type GoodPage, goodPage, readBytes } from "./good-page.js";
import { judge, type Verdict } from "./judge.js";
import { mutations } from "./spoil/all.js";
import type { Spoiled } from "./spoil/mutation.js";

/** Which page is spoiled how; the same case is the same spoiled page. */
export interface SpoiledCase {
  readonly seed: number;
  readonly layout: GoodLayout;
  /** Name of the mutation. */
  readonly mutation: string;
  /** Draws the place on the page. */
  readonly place: number;
}

/** What became of a case. */
export interface Judged {
  readonly good: GoodPage;
  readonly mutation: string;
  readonly spoiled: Spoiled;
  readonly verdict: Verdict;
  /** How long the processor read it, or how long it took where that is little, in milliseconds. */
  readonly time: number;
}

/** Spoils a page and judges how it was read; where it has nothing for the mutation, a line is dropped. */
export function judgeCase({ seed, layout, mutation: name, place }: SpoiledCase): Judged | undefined {
  const good = goodPage(seed, layout);
  for (const mutation of mutations
    .filter((one) => one.name === name || one.name === "drop a line")
    .reverse()) {
    const spoiled = mutation.spoil(good, randomFrom(place));
    if (!spoiled) continue;
    const bytes = spoiled.bytes ?? new TextEncoder().encode(spoiled.text);
    const start = performance.now();
    const result = readBytes(bytes);
    const waited = performance.now() - start;
    return {
      good,
      mutation: mutation.name,
      spoiled,
      verdict: judge(good, mutation.name, spoiled, result),
      // To ask for the processor's time takes longer than to read a page; only what took long is asked.
      time: waited < noticeable ? waited : processorTime(() => readBytes(bytes)),
    };
  }
  return undefined;
}

/** In milliseconds; other programs may hold a page up for that long. */
const noticeable = 500;

/** How long the processor did it, in milliseconds. */
function processorTime(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Tells a person what was done to which page, what was lost, and what was reported. */
export function describeCase({ seed, layout, place }: SpoiledCase, judged: Judged): string {
  const { spoiled, verdict, mutation } = judged;
  const line = (offset: number) => spoiled.text.slice(0, offset).split("\n").length;
  const differences = verdict.differences.map(
    ({ key, before, after }) => `  ${key}: ${show(before)} -> ${show(after)}`,
  );
  const issues = verdict.issues.map(
    (issue) => `  line ${issue.line ?? "?"}, ${issue.code}: ${issue.message}`,
  );
  return [
    `${verdict.kind.toUpperCase()} ${verdict.rules.join(", ")}: page ${seed} in the layout ${layout}, ${mutation} (place ${place})`,
    `  ${spoiled.what}, lines ${line(spoiled.at.from)} to ${line(spoiled.at.to)} of the spoiled page`,
    ...differences.slice(0, 6),
    ...(differences.length > 6 ? [`  … and ${differences.length - 6} more`] : []),
    ...(issues.length > 0 ? issues.slice(0, 4) : ["  no new error or warning"]),
  ].join("\n");
}

function show(value: string | undefined): string {
  return value === undefined
    ? "nothing"
    : JSON.stringify(value.length > 90 ? `${value.slice(0, 90)}…` : value);
}
