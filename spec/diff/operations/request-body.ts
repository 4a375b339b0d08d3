import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { follow } from "../walk/follow.js";
import { keysOfBoth, memberOfBoth, type Pair, valueAt } from "../walk/side.js";
import { compareContents } from "./contents.js";

const subject = "request body";

/** Compares what an operation is sent. */
export function compareRequestBodies(pair: Pair, comparison: Comparison): void {
  const [old, now] = [follow(pair.old), follow(pair.new)];
  if (old === undefined && now === undefined) return;
  if (old === undefined) {
    const isRequired = valueAt(now, "required") === true;
    const rule = isRequired ? "request/body-required-added" : "request/body-added";
    comparison.report(rule, { subject: "operation", new: pair.new?.pointer });
    return;
  }
  if (now === undefined) {
    comparison.report("request/body-removed", { subject: "operation", old: pair.old?.pointer });
    return;
  }
  const both = { old, new: now };
  comparison.shared(`request body ${old.pointer} ${now.pointer}`, () => {
    const isRequired = valueAt(now, "required") === true;
    if ((valueAt(old, "required") === true) !== isRequired) {
      const rule = isRequired ? "request/body-became-required" : "request/body-became-optional";
      comparison.report(rule, { subject, old: old.pointer, new: now.pointer });
    }
    compareTexts(both, subject, ["description"], comparison);
    compareContents(memberOfBoth(both, "content"), "request", subject, comparison);
    const others = keysOfBoth(both).filter((one) => !["required", "description", "content"].includes(one));
    compareOtherKeys(both, others, subject, comparison);
  });
}
