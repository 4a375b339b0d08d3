import type { Check } from "../../model/check-model.js";
import { all, either, ruleCode } from "./call-code.js";
import type { CheckScope, Subject } from "./check-scope.js";
import { flatConditions, isFlat } from "./flat-conditions.js";
import { functionArgument, functionOf } from "./hoisted-functions.js";

/** The conditions that a value must meet: straight-line code without any table to interpret. */
export function conditionsOf(check: Check, subject: Subject, scope: CheckScope): readonly string[] {
  if (check.kind === "anything")
    return subject.presence === "required" ? [ruleCode("present", subject, [], scope)] : [];
  const inner = orNull(check);
  if (inner !== undefined) {
    const conditions = conditionsOf(inner, subject, scope);
    return conditions.length === 0 ? [] : [either([`${subject.value} === null`, all(conditions)])];
  }
  if (check.kind === "value" && isFlat(check)) return flatConditions(check, subject, scope);
  if (subject.presence === "given")
    return [`${functionOf(check, subject.name, scope)}(${subject.value}, found)`];
  const inside = functionArgument(check, subject.name, scope);
  return [ruleCode(subject.presence === "required" ? "nested" : "maybeNested", subject, [inside], scope)];
}

/** The check beside null of a value that may be null and has no other rules. */
function orNull(check: Check): Check | undefined {
  if (check.kind !== "value" || !check.nullable) return undefined;
  const { kind: _, nullable: __, allOf, anyOf, oneOf, ...rest } = check;
  const [only, ...others] = allOf;
  const isPlain = others.length + anyOf.length + oneOf.length + Object.keys(rest).length === 0;
  return isPlain ? only : undefined;
}
