import type { SchemaType } from "../../../spec/document/openapi.js";
import type { Check, ValueCheck } from "../../model/check-model.js";
import { indented, lineWidth } from "../text/wrap.js";
import { type CheckScope, inBraces, pathCode, type Subject } from "./check-writer.js";
import { choiceStatements } from "./choice-checks.js";
import { callText, reportCall, reportIf } from "./report-code.js";
import { listedStatements, numberStatements, stringStatements } from "./scalar-checks.js";
import { arrayStatements, block, objectStatements, otherwise } from "./structure-checks.js";
import { isNotType, isType, typeRule } from "./type-check.js";

/** The statements that check a value: straight-line code without any table to interpret. */
export function checkStatements(check: Check, subject: Subject, scope: CheckScope): readonly string[] {
  switch (check.kind) {
    case "anything":
      return [];
    case "nothing":
      return [reportCall({ keyword: "not", message: "must not be given" }, subject, scope)];
    case "reference":
      return [referenceCall(check.validator, subject, scope)];
    case "value":
      return valueStatements(check, subject, scope);
  }
}

function referenceCall(validator: string, subject: Subject, scope: CheckScope): string {
  const args = [subject.value, pathCode(subject), "violations"];
  return callText(scope.imports.check(validator), args, lineWidth - subject.indent - "else ".length);
}

function valueStatements(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const types = check.types ?? [];
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) {
    // What is asked of the right type is only looked at when it is the right one.
    return [otherwise(typeReport(types, subject, scope), rulesOf(only, check, inBraces(subject), scope))];
  }
  const guarded = rulesByType(check, inBraces(subject), scope)
    .filter(({ holdsFor }) => types.length === 0 || types.some((type) => holdsFor.includes(type)))
    .map(({ holdsFor, statements }) => block(`if (${isType(holdsFor[0], subject, scope)})`, statements));
  const wrong = types.length === 0 ? [] : [typeReport(types, subject, scope)];
  return [...wrong, ...guarded, ...generalStatements(check, subject, scope)];
}

/**
 * The statements of a whole check function. A value of the wrong type is left at once, so that the rules
 * stand at the function's own level.
 */
export function bodyStatements(check: Check, subject: Subject, scope: CheckScope): readonly string[] {
  const [only, ...others] = check.kind === "value" ? (check.types ?? []) : [];
  if (check.kind !== "value" || only === undefined || others.length > 0) {
    return checkStatements(check, subject, scope);
  }
  const rules = rulesOf(only, check, subject, scope);
  if (rules.length === 0) return checkStatements(check, subject, scope);
  const report = reportCall(typeRule([only], subject, scope), inBraces(subject), scope);
  const wrong = plain(isNotType(only, subject, scope));
  return [block(`if (${wrong})`, [report, "return;"]), ...rules];
}

function rulesOf(
  type: SchemaType,
  check: ValueCheck,
  subject: Subject,
  scope: CheckScope,
): readonly string[] {
  const rules = rulesByType(check, subject, scope).find(({ holdsFor }) => holdsFor.includes(type));
  return [...(rules?.statements ?? []), ...generalStatements(check, subject, scope)];
}

function generalStatements(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  return [...listedStatements(check, subject, scope), ...choiceStatements(check, subject, scope)];
}

/** Reports a wrong type. */
function typeReport(types: readonly SchemaType[], subject: Subject, scope: CheckScope): string {
  const wrong = types.map((type) => isNotType(type, subject, scope));
  const line = plain(wrong.join(" && "));
  const fits = `if (${line}) {`.length <= lineWidth - subject.indent;
  const condition = fits ? line : `\n${indented(wrong.join(" &&\n"))}\n`;
  return reportIf(condition, typeRule(types, subject, scope), subject, scope);
}

interface TypeRules {
  /** The first is the type to ask for; the rules hold for all. */
  readonly holdsFor: readonly [SchemaType, ...SchemaType[]];
  readonly statements: readonly string[];
}

function rulesByType(check: ValueCheck, subject: Subject, scope: CheckScope): readonly TypeRules[] {
  const { number, string, array, object } = check;
  const rules: TypeRules[] = [];
  const add = (holdsFor: TypeRules["holdsFor"], statements: readonly string[]): void => {
    if (statements.length > 0) rules.push({ holdsFor, statements });
  };
  if (number) add(["number", "integer"], numberStatements(number, subject, scope));
  if (string) add(["string"], stringStatements(string, subject, scope));
  if (array) add(["array"], arrayStatements(array, subject, scope));
  if (object) add(["object"], objectStatements(object, subject, scope));
  return rules;
}

/** A single condition in brackets needs none inside `if (…)`. */
function plain(condition: string): string {
  return /^\([^()]*(\([^()]*\)[^()]*)*\)$/.test(condition) ? condition.slice(1, -1) : condition;
}
