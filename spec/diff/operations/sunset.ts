import type { Comparison } from "../walk/comparison.js";
import { memberOfBoth, type Pair } from "../walk/side.js";

/** Compares the day on which an operation ends (`x-sunset`, an ISO date as many documents have it). */
export function compareSunset(pair: Pair, comparison: Comparison): void {
  const { old, new: now } = memberOfBoth(pair, "x-sunset");
  if (old?.value === now?.value) return;
  const [before, after] = [old?.value, now?.value];
  const rule =
    before === undefined
      ? "operation/sunset-added"
      : after === undefined
        ? "operation/sunset-removed"
        : // ISO dates in order of their letters are in order of time.
          String(after) < String(before)
          ? "operation/sunset-earlier"
          : "operation/sunset-later";
  const places = { old: old?.pointer ?? pair.old?.pointer, new: now?.pointer ?? pair.new?.pointer };
  comparison.report(rule, { subject: "operation", ...places, before, after });
}
