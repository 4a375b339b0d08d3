import { extensionKeys } from "../../document/rambase-extensions.js";
import type { RuleId } from "../rules/all-rules.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { follow } from "../walk/follow.js";
import { keysOf, keysOfBoth, member, memberOfBoth, type Pair, type Side } from "../walk/side.js";
import { compareContents } from "./contents.js";
import { compareHeaders } from "./headers.js";

const handled = ["description", "content", "headers", extensionKeys.errors];

/** Compares what an operation answers, status by status. Error codes are compared over all statuses. */
export function compareResponses(responses: Pair, comparison: Comparison): void {
  for (const status of keysOfBoth(responses)) {
    const pair = orRange(memberOfBoth(responses, status), responses, status);
    if (status.startsWith("x-")) compareOtherKeys(responses, [status], "responses", comparison);
    else if (pair.old && pair.new)
      compareResponse({ old: follow(pair.old), new: follow(pair.new) }, status, comparison);
    else {
      const rule = pair.old ? ruleOfLost(status, responses.new) : ruleOfNew(status);
      comparison.report(rule, {
        subject: "operation",
        old: pair.old?.pointer,
        new: pair.new?.pointer,
        ...(pair.old ? { before: status } : { after: status }),
      });
    }
  }
}

/** A status that the other document covers by `2XX` or by `default` neither goes nor comes. */
function orRange(pair: Pair, responses: Pair, status: string): Pair {
  const range = memberOfBoth(responses, `${status.charAt(0)}XX`);
  const otherwise = (side: Side | undefined) =>
    isSuccess(status) && !keysOf(side).some(isSuccess) ? member(side, "default") : undefined;
  return {
    old: pair.old ?? range.old ?? otherwise(responses.old),
    new: pair.new ?? range.new ?? otherwise(responses.new),
  };
}

function ruleOfNew(status: string): RuleId {
  return isSuccess(status) ? "response/success-added" : "response/failure-added";
}

/** Who handles `2XX` handles what is left of it. */
function ruleOfLost(status: string, responses: Side | undefined): RuleId {
  if (!isSuccess(status)) return "response/failure-removed";
  const isRange = status.endsWith("XX");
  const isPartLeft = isRange && keysOf(responses).some((one) => one.startsWith(status.charAt(0)));
  return isPartLeft ? "response/success-narrowed" : "response/success-removed";
}

/** Responses that many operations share are compared once. */
function compareResponse(pair: Pair, status: string, comparison: Comparison): void {
  comparison.shared(`response ${pair.old?.pointer} ${pair.new?.pointer}`, () => {
    const subject = `response ${status}`;
    const content = memberOfBoth(pair, "content");
    const [had, has] = [keysOf(content.old).length > 0, keysOf(content.new).length > 0];
    if (had !== has) {
      const rule = has ? "response/body-added" : "response/body-removed";
      comparison.report(rule, { subject, old: pair.old?.pointer, new: pair.new?.pointer });
    } else compareContents(content, "response", subject, comparison);
    compareHeaders(memberOfBoth(pair, "headers"), subject, comparison);
    compareTexts(pair, subject, ["description"], comparison);
    const others = keysOfBoth(pair).filter((key) => !handled.includes(key));
    compareOtherKeys(pair, others, subject, comparison);
  });
}

/** What is not said to be a failure may be what a call waits for. */
function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}
