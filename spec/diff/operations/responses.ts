import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { follow } from "../walk/follow.js";
import { keysOf, keysOfBoth, memberOfBoth, type Pair } from "../walk/side.js";
import { compareContents } from "./contents.js";
import { compareHeaders } from "./headers.js";

const handled = ["description", "content", "headers", "x-rambase-errors"];

/** Compares what an operation answers, status by status. Error codes are compared over all statuses. */
export function compareResponses(responses: Pair, comparison: Comparison): void {
  for (const status of keysOfBoth(responses)) {
    const pair = orRange(memberOfBoth(responses, status), responses, status);
    if (status.startsWith("x-")) compareOtherKeys(responses, [status], "responses", comparison);
    else if (pair.old && pair.new)
      compareResponse({ old: follow(pair.old), new: follow(pair.new) }, status, comparison);
    else {
      const kind = isSuccess(status) ? "success" : "failure";
      const [rule, values] = pair.old
        ? ([`response/${kind}-removed`, { before: status }] as const)
        : ([`response/${kind}-added`, { after: status }] as const);
      comparison.report(rule, {
        subject: "operation",
        old: pair.old?.pointer,
        new: pair.new?.pointer,
        ...values,
      });
    }
  }
}

/** A status that `2XX` of the other document covers neither goes nor comes. */
function orRange(pair: Pair, responses: Pair, status: string): Pair {
  const range = memberOfBoth(responses, `${status.charAt(0)}XX`);
  return { old: pair.old ?? range.old, new: pair.new ?? range.new };
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
