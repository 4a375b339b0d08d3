import { extensionKeys } from "../../document/rambase-extensions.js";
import type { OperationName } from "../change.js";
import type { RuleId } from "../rules/all-rules.js";
import { isSame } from "../walk/canonical.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import { items, keysOfBoth, memberOfBoth, type Pair, type Side, valueAt } from "../walk/side.js";
import { compareErrors } from "./errors.js";
import { compareParameters, type HeldParameters } from "./parameters.js";
import { compareRamBase } from "./rambase.js";
import { compareRequestBodies } from "./request-body.js";
import { compareResponses } from "./responses.js";
import { compareSunset } from "./sunset.js";

/** An operation of both documents, with what its path holds for all its operations. */
export interface OperationPair extends Pair {
  readonly name: OperationName;
  /** Where it was, if it has moved. */
  readonly from?: OperationName;
  readonly parameters: HeldParameters;
  /** The servers of its own or of its path; without them it has those of the document. */
  readonly servers: Pair;
}

const handled = [
  ...["operationId", "tags", "deprecated", "parameters", "requestBody", "responses", "security", "servers"],
  ...["summary", "description", extensionKeys.operation, "x-sunset", "callbacks"],
];

/** Compares an operation that both documents have. Access and servers are compared elsewhere. */
export function compareOperations(pair: OperationPair, comparison: Comparison): void {
  compareNames(pair, comparison);
  compareTags(pair, comparison);
  compareDeprecation(pair, comparison);
  compareSunset(pair, comparison);
  compareRamBase(memberOfBoth(pair, extensionKeys.operation), pair, comparison);
  compareParameters(pair.parameters, comparison);
  compareRequestBodies(memberOfBoth(pair, "requestBody"), comparison);
  compareResponses(memberOfBoth(pair, "responses"), comparison);
  compareErrors(memberOfBoth(pair, "responses"), comparison);
  compareTexts(pair, "operation", ["summary", "description"], comparison);
  compareCallbacks(memberOfBoth(pair, "callbacks"), comparison);
  const others = keysOfBoth(pair).filter((key) => !handled.includes(key));
  compareOtherKeys(pair, others, "operation", comparison);
}

function compareNames(pair: Pair, comparison: Comparison): void {
  const before = valueAt(pair.old, "operationId");
  const after = valueAt(pair.new, "operationId");
  if (before === after) return;
  const rule: RuleId =
    before === undefined
      ? "operation/id-added"
      : after === undefined
        ? "operation/id-removed"
        : "operation/id-changed";
  comparison.report(rule, { subject: "operation", ...places(pair), before, after });
}

function compareTags(pair: Pair, comparison: Comparison): void {
  const { old, new: now } = memberOfBoth(pair, "tags");
  const without = (side: Side | undefined, other: Side | undefined) =>
    items(side).filter(({ value }) => !items(other).some((one) => one.value === value));
  for (const { value, pointer } of without(old, now))
    comparison.report("operation/tag-removed", { subject: "operation", old: pointer, before: value });
  for (const { value, pointer } of without(now, old))
    comparison.report("operation/tag-added", { subject: "operation", new: pointer, after: value });
}

function compareDeprecation(pair: Pair, comparison: Comparison): void {
  const after = valueAt(pair.new, "deprecated") === true;
  if ((valueAt(pair.old, "deprecated") === true) === after) return;
  const rule = after ? "operation/deprecated" : "operation/undeprecated";
  comparison.report(rule, { subject: "operation", ...places(pair) });
}

function compareCallbacks({ old, new: now }: Pair, comparison: Comparison): void {
  if (isSame(old?.value, now?.value)) return;
  const values = { before: old?.value, after: now?.value };
  comparison.report("operation/callbacks-changed", {
    subject: "callbacks",
    old: old?.pointer,
    new: now?.pointer,
    ...values,
  });
}

function places({ old, new: now }: Pair) {
  return { old: old?.pointer, new: now?.pointer };
}
