import type { SchemaType } from "../../../spec/document/openapi.js";
import type { ArrayCheck, ValueCheck } from "../../model/check-model.js";
import { either, ruleCode } from "./call-code.js";
import type { CheckScope, Subject } from "./check-scope.js";
import { impliesTypes, listedConditions } from "./listed-conditions.js";
import { ruleConditions } from "./rule-conditions.js";
import { typedCondition, typesCondition } from "./type-conditions.js";

/** Whether the rules are so few that they stand where the value is read, without a function of their own. */
export function isFlat(check: ValueCheck): boolean {
  const { allOf, anyOf, oneOf, not, conditional, unevaluatedProperties, unevaluatedItems } = check;
  const choices = [...allOf, ...anyOf, ...oneOf, not, conditional, unevaluatedProperties, unevaluatedItems];
  if (check.nullable || check.object !== undefined || choices.some((one) => one !== undefined)) return false;
  return check.array === undefined || (isPlainList(check.array) && valueTypes(check).join() === "array");
}

function isPlainList({ prefix, contains }: ArrayCheck): boolean {
  return prefix.length === 0 && contains === undefined;
}

/** The conditions of a flat check. */
export function flatConditions(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const isTyped = check.types !== undefined && !impliesTypes(check);
  const listed = listedConditions(check, subject, scope);
  if (!isTyped || check.types === undefined) {
    const present = subject.presence === "required" ? [ruleCode("present", subject, [], scope)] : [];
    return [...present, ...ruleConditions(check, subject, scope), ...listed];
  }
  const [only, ...others] = valueTypes(check);
  if (only === undefined || others.length > 0) {
    const types = typesCondition(check.types, subject, scope);
    return [types, ...ruleConditions(check, subject, scope), ...listed];
  }
  const { code, covered } = typedCondition(only, check, subject, scope);
  const type = check.types.includes("null") ? either([`${subject.value} === null`, code]) : code;
  return [type, ...ruleConditions(check, subject, scope, covered), ...listed];
}

function valueTypes({ types = [] }: ValueCheck): readonly SchemaType[] {
  return types.filter((type) => type !== "null");
}
