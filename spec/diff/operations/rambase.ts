import { extensionKeys } from "../../document/rambase-extensions.js";
import type { RuleId } from "../rules/all-rules.js";
import { isSame } from "../walk/canonical.js";
import type { Comparison } from "../walk/comparison.js";
import { items, keysOfBoth, member, memberOfBoth, type Pair, type Side, valueAt } from "../walk/side.js";

/** What a change of a member of `x-rambase` is; of the others, the page's details changed. */
const rules: { readonly [key: string]: RuleId } = {
  operation: "operation/number",
  page: "operation/page-moved",
  version: "operation/resource-version",
  latestVersion: "operation/deprecation-details",
  latestVersionReleased: "operation/deprecation-details",
  latestVersionNote: "operation/deprecation-details",
  thisVersionReleased: "operation/deprecation-details",
  thisVersionNote: "operation/deprecation-details",
  deprecationNotice: "operation/deprecation-details",
  filters: "operation/rows-changed",
  namedFilters: "operation/rows-changed",
  sortable: "operation/rows-changed",
  operations: "operation/rows-changed",
  responseDocumented: "operation/answer-documented",
};

/**
 * Compares what RamBase says about an operation: its resource and version, page sizes, deprecation.
 *
 * @param holder the operation, where one side has no `x-rambase`
 */
export function compareRamBase(pair: Pair, holder: Pair, comparison: Comparison): void {
  for (const key of keysOfBoth(pair)) {
    if (key === "resource") compareResource(memberOfBoth(pair, key), holder, comparison);
    else if (key === "otherVersions") compareOtherVersions(memberOfBoth(pair, key), comparison);
    else if (key === "maximumPageSize") comparePageSize(memberOfBoth(pair, key), holder, comparison);
    else if (key === "customFields") compareCustomFields(memberOfBoth(pair, key), holder, comparison);
    else {
      const inner = memberOfBoth(pair, key);
      const subject = key === "page" || key === "responseDocumented" ? "operation" : key;
      report(rules[key] ?? "operation/page-details", subject, inner, holder, comparison);
    }
  }
}

function compareResource(pair: Pair, holder: Pair, comparison: Comparison): void {
  if (pair.old === undefined || pair.new === undefined) {
    report("operation/resource", "resource", pair, holder, comparison);
    return;
  }
  report("operation/resource", "resource", memberOfBoth(pair, "id"), pair, comparison);
  report("operation/resource-version", "resource", memberOfBoth(pair, "version"), pair, comparison);
  for (const key of keysOfBoth(pair).filter((one) => one !== "id" && one !== "version"))
    report("operation/page-details", `resource ${key}`, memberOfBoth(pair, key), pair, comparison);
}

/** Compares which other versions of the operation have pages; each is a fact of its own. */
function compareOtherVersions({ old, new: now }: Pair, comparison: Comparison): void {
  const isIn = (side: Side | undefined, one: Side) =>
    items(side).some(({ value }) => isSame(value, one.value));
  const version = (side: Side) => valueAt(side, "version");
  for (const side of items(old).filter((one) => !isIn(now, one)))
    comparison.report("operation/other-version-removed", {
      subject: "operation",
      old: side.pointer,
      before: version(side),
    });
  for (const side of items(now).filter((one) => !isIn(old, one)))
    comparison.report("operation/other-version-added", {
      subject: "operation",
      new: side.pointer,
      after: version(side),
    });
}

function compareCustomFields(pair: Pair, holder: Pair, comparison: Comparison): void {
  const rule = pair.new?.value === true ? "operation/custom-fields-added" : "operation/custom-fields-removed";
  report(rule, "operation", pair, holder, comparison);
}

function comparePageSize(pair: Pair, holder: Pair, comparison: Comparison): void {
  const [before, after] = [pair.old?.value, pair.new?.value];
  const rule: RuleId =
    before === undefined
      ? "operation/paging-added"
      : after === undefined
        ? "operation/paging-removed"
        : Number(after) < Number(before)
          ? "operation/page-size-lowered"
          : "operation/page-size-raised";
  report(rule, "operation", pair, holder, comparison);
}

function report(rule: RuleId, subject: string, pair: Pair, holder: Pair, comparison: Comparison): void {
  const [before, after] = [pair.old?.value, pair.new?.value];
  if (isSame(before, after)) return;
  const old = pair.old?.pointer ?? (member(holder.old, extensionKeys.operation) ?? holder.old)?.pointer;
  const now = pair.new?.pointer ?? (member(holder.new, extensionKeys.operation) ?? holder.new)?.pointer;
  comparison.report(rule, { subject, old, new: now, before, after });
}
