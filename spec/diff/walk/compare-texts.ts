import type { RuleId } from "../rules/all-rules.js";
import type { Comparison } from "./comparison.js";
import { memberOfBoth, type Pair } from "./side.js";

const rules: { readonly [key in "summary" | "description" | "title"]: RuleId } = {
  summary: "text/summary",
  description: "text/description",
  title: "text/title",
};

/** Compares texts for people. */
export function compareTexts(
  pair: Pair,
  subject: string,
  keys: readonly (keyof typeof rules)[],
  comparison: Comparison,
): void {
  for (const key of keys) {
    const { old, new: now } = memberOfBoth(pair, key);
    if (old?.value === now?.value) continue;
    comparison.report(rules[key], {
      subject,
      old: old?.pointer ?? pair.old?.pointer,
      new: now?.pointer ?? pair.new?.pointer,
      before: old?.value,
      after: now?.value,
    });
  }
}
