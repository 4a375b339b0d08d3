import { isSame } from "../walk/canonical.js";
import type { Comparison } from "../walk/comparison.js";
import { keysOfBoth, memberOfBoth, type Pair } from "../walk/side.js";

/** Compares what the server calls: by name only, and for a person to look at. */
export function compareWebhooks(webhooks: Pair, comparison: Comparison): void {
  for (const name of keysOfBoth(webhooks)) {
    const { old, new: now } = memberOfBoth(webhooks, name);
    if (isSame(old?.value, now?.value)) continue;
    const rule =
      old === undefined ? "webhook/added" : now === undefined ? "webhook/removed" : "webhook/changed";
    comparison.report(rule, { subject: `webhook ${name}`, old: old?.pointer, new: now?.pointer });
  }
}
