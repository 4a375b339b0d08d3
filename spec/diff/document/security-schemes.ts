import { isSame } from "../walk/canonical.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { follow } from "../walk/follow.js";
import { keysOf, keysOfBoth, memberOfBoth, type Pair, type Side } from "../walk/side.js";

/** Security schemes that only changed their name: old name → new name. */
export function renamedSchemes({ old, new: now }: Pair): ReadonlyMap<string, string> {
  const gone = keysOf(old).filter((name) => !keysOf(now).includes(name));
  const come = keysOf(now).filter((name) => !keysOf(old).includes(name));
  const renamed = new Map<string, string>();
  for (const name of gone) {
    const latest = come.find(
      (one) =>
        ![...renamed.values()].includes(one) &&
        isSame(
          memberOfBoth({ old, new: now }, name).old?.value,
          memberOfBoth({ old, new: now }, one).new?.value,
        ),
    );
    if (latest !== undefined) renamed.set(name, latest);
  }
  return renamed;
}

/** Compares how clients prove who they are. */
export function compareSecuritySchemes(
  schemes: Pair,
  renamed: ReadonlyMap<string, string>,
  comparison: Comparison,
): void {
  const latest = [...renamed.values()];
  for (const name of keysOfBoth(schemes)) {
    const subject = `security scheme ${name}`;
    const pair = memberOfBoth(schemes, name);
    const other = renamed.get(name);
    if (other !== undefined) {
      const now = memberOfBoth(schemes, other).new;
      comparison.report("component/renamed", {
        subject,
        old: pair.old?.pointer,
        new: now?.pointer,
        before: name,
        after: other,
      });
    } else if (latest.includes(name)) continue;
    else if (pair.old && pair.new)
      compareScheme({ old: follow(pair.old), new: follow(pair.new) }, subject, comparison);
    else if (pair.old) comparison.report("security/scheme-removed", { subject, old: pair.old.pointer });
    else comparison.report("security/scheme-added", { subject, new: pair.new?.pointer });
  }
}

function compareScheme(pair: Pair, subject: string, comparison: Comparison): void {
  compareTexts(pair, subject, ["description"], comparison);
  for (const key of keysOfBoth(pair).filter((one) => one !== "description" && one !== "flows"))
    reportDifference(pair, key, "security/scheme-changed", subject, comparison);
  const flows = memberOfBoth(pair, "flows");
  for (const name of keysOfBoth(flows)) {
    const flow = memberOfBoth(flows, name);
    if (flow.old && flow.new) compareFlow(flow, `${subject} flow ${name}`, comparison);
    else {
      const rule = flow.old ? "security/flow-removed" : "security/flow-added";
      const places = { old: flow.old?.pointer, new: flow.new?.pointer };
      comparison.report(rule, { subject: `${subject} flow ${name}`, ...places });
    }
  }
}

function compareFlow(flow: Pair, subject: string, comparison: Comparison): void {
  for (const key of keysOfBoth(flow).filter((one) => one !== "scopes"))
    reportDifference(flow, key, "security/flow-address", subject, comparison);
  const scopes = memberOfBoth(flow, "scopes");
  for (const scope of keysOfBoth(scopes)) {
    const { old, new: now } = memberOfBoth(scopes, scope);
    if (old && now) {
      if (old.value !== now.value) reportText(old, now, `${subject} scope ${scope}`, comparison);
    } else if (old)
      comparison.report("security/flow-scope-removed", { subject, old: old.pointer, before: scope });
    else comparison.report("security/flow-scope-added", { subject, new: now?.pointer, after: scope });
  }
}

function reportText(old: Side, now: Side, subject: string, comparison: Comparison): void {
  const values = { before: old.value, after: now.value };
  comparison.report("text/description", { subject, old: old.pointer, new: now.pointer, ...values });
}

function reportDifference(
  pair: Pair,
  key: string,
  rule: "security/scheme-changed" | "security/flow-address",
  subject: string,
  comparison: Comparison,
): void {
  const { old, new: now } = memberOfBoth(pair, key);
  if (isSame(old?.value, now?.value)) return;
  comparison.report(rule, {
    subject: `${subject} ${key}`,
    old: old?.pointer ?? pair.old?.pointer,
    new: now?.pointer ?? pair.new?.pointer,
    before: old?.value,
    after: now?.value,
  });
}
