import type { StringCheck, ValueCheck } from "../../model/check-model.js";
import { checkedFormats } from "../../model/checks/formats.js";
import { stringLiteral } from "../text/escape.js";
import { callCode, either, ruleCode } from "./call-code.js";
import type { CheckScope, Subject } from "./check-scope.js";
import { patternConstant } from "./constants.js";

/**
 * The conditions of the rules for numbers, texts and arrays, each of which lets pass what is no such value.
 *
 * @param covered keywords whose rules are already looked at
 */
export function ruleConditions(
  check: ValueCheck,
  subject: Subject,
  scope: CheckScope,
  covered: readonly string[] = [],
): readonly string[] {
  return [
    ...numberConditions(check, subject, scope, covered),
    ...stringConditions(check.string ?? {}, subject, scope, covered),
    ...arrayRules(check, subject, scope, covered),
  ];
}

function numberConditions(
  { number = {} }: ValueCheck,
  subject: Subject,
  scope: CheckScope,
  covered: readonly string[],
): readonly string[] {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;
  const conditions = bounds.flatMap((keyword) => {
    const bound = number[keyword];
    if (bound === undefined || covered.includes(keyword)) return [];
    return [ruleCode(keyword, subject, [String(bound)], scope)];
  });
  if (number.format === undefined || covered.includes("format")) return conditions;
  const fits = ruleCode(number.format, subject, [], scope);
  return [...conditions, either([`!${callCode("numeric", [subject.value], scope)}`, fits])];
}

function stringConditions(
  { minLength, maxLength, pattern, format }: StringCheck,
  subject: Subject,
  scope: CheckScope,
  covered: readonly string[],
): readonly string[] {
  const conditions: string[] = [];
  const add = (keyword: string, ...args: (string | undefined)[]): void => {
    if (!covered.includes(keyword)) conditions.push(ruleCode(keyword, subject, args, scope));
  };
  if (minLength !== undefined) add("minLength", String(minLength));
  if (maxLength !== undefined) add("maxLength", String(maxLength));
  if (pattern !== undefined) {
    const tried = pattern.tried === undefined ? undefined : String(pattern.tried);
    add("pattern", patternConstant(pattern.source, subject.name, scope), tried);
  }
  if (format !== undefined && !covered.includes("format"))
    add("format", stringLiteral(format), scope.imports.check(checkedFormats[format]));
  return conditions;
}

function arrayRules(
  { array }: ValueCheck,
  subject: Subject,
  scope: CheckScope,
  covered: readonly string[],
): readonly string[] {
  const bounds = (["minItems", "maxItems"] as const).flatMap((keyword) => {
    const bound = array?.[keyword];
    return bound === undefined || covered.includes(keyword)
      ? []
      : [ruleCode(keyword, subject, [String(bound)], scope)];
  });
  return array?.uniqueItems ? [...bounds, ruleCode("uniqueItems", subject, [], scope)] : bounds;
}
