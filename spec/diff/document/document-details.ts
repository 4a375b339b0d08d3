import { extensionKeys } from "../../document/rambase-extensions.js";
import type { RuleId } from "../rules/all-rules.js";
import { isSame } from "../walk/canonical.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { items, keysOfBoth, memberOfBoth, type Pair, type Side, valueAt } from "../walk/side.js";

const handled = [
  ...["openapi", "info", "tags", "servers", "security", "paths", "components", "webhooks"],
  extensionKeys.errorNames,
  // Keeps names of the SDK where they are; of the API it says nothing.
  extensionKeys.sdkNames,
];

/** Compares what a document says about itself. */
export function compareDocumentDetails(pair: Pair, comparison: Comparison): void {
  const report = (rule: RuleId, inner: Pair, key: string) => {
    const { old, new: now } = memberOfBoth(inner, key);
    if (isSame(old?.value, now?.value)) return;
    const values = { before: old?.value, after: now?.value };
    comparison.report(rule, { subject: "document", old: old?.pointer, new: now?.pointer, ...values });
  };
  report("document/openapi", pair, "openapi");
  const info = memberOfBoth(pair, "info");
  report("document/version", info, "version");
  compareTexts(info, "document", ["title", "summary", "description"], comparison);
  const known = ["version", "title", "summary", "description"];
  const others = keysOfBoth(info).filter((key) => !known.includes(key));
  compareOtherKeys(info, others, "document", comparison);
  compareTags(memberOfBoth(pair, "tags"), comparison);
  const rest = keysOfBoth(pair).filter((key) => !handled.includes(key));
  compareOtherKeys(pair, rest, "document", comparison);
}

/** Tags by their names; that they stand in another order says nothing. */
function compareTags(tags: Pair, comparison: Comparison): void {
  const byName = (list: Side | undefined) =>
    new Map(items(list).map((side) => [String(valueAt(side, "name")), side] as const));
  const [old, now] = [byName(tags.old), byName(tags.new)];
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(name), now.get(name)];
    if (isSame(before?.value, after?.value)) continue;
    comparison.report("document/tag", {
      subject: `tag ${name}`,
      old: before?.pointer,
      new: after?.pointer,
      before: before?.value,
      after: after?.value,
    });
  }
}
