import { isSame } from "./canonical.js";
import type { Comparison } from "./comparison.js";
import { memberOfBoth, type Pair } from "./side.js";

/** Reports that keys changed which no rule knows: nothing passes in silence. */
export function compareOtherKeys(
  pair: Pair,
  keys: readonly string[],
  subject: string,
  comparison: Comparison,
): void {
  for (const key of keys) {
    const { old, new: now } = memberOfBoth(pair, key);
    if (isSame(old?.value, now?.value)) continue;
    comparison.report("document/other", {
      subject: `${subject} ${key}`,
      old: old?.pointer ?? pair.old?.pointer,
      new: now?.pointer ?? pair.new?.pointer,
      before: old?.value,
      after: now?.value,
    });
  }
}
