import type { Evaluated, EvaluatedPart } from "../../model/check-model.js";
import { stringLiteral } from "../text/escape.js";
import { all, callCode, either, unbracketed } from "./call-code.js";
import { type CheckScope, innerName } from "./check-scope.js";
import { namesConstant, patternConstant } from "./constants.js";
import { functionOf, passes } from "./hoisted-functions.js";

/** A constant with a pattern, and the length of the longest name on which it is tried. */
interface Form {
  readonly form: string;
  readonly tried?: number | undefined;
}

/** A function that tells whether a property has one of the names or forms. */
export function knownName(
  names: readonly string[],
  forms: readonly Form[],
  owner: string,
  scope: CheckScope,
): string {
  const conditions = [...namedConditions(names, owner, scope), ...forms.map(formCode)];
  return conditions.length === 0 ? "() => false" : `(name) => ${unbracketed(either(conditions))}`;
}

/** A function that tells whether a property is looked at by the other keywords of a schema. */
export function evaluatedName(evaluated: Evaluated, owner: string, scope: CheckScope): string {
  const code = evaluatedCode(evaluated, owner, scope);
  return code === "false" ? "() => false" : `(name) => ${unbracketed(code)}`;
}

/** A function that tells whether an element is. */
export function evaluatedElement(evaluated: Evaluated, owner: string, scope: CheckScope): string {
  const code = evaluatedCode(evaluated, owner, scope);
  const parameters = /\belement\b/.test(code) ? "(index, element)" : "(index)";
  return code === "false" ? "() => false" : `${parameters} => ${unbracketed(code)}`;
}

function evaluatedCode(evaluated: Evaluated, owner: string, scope: CheckScope): string {
  if (evaluated.all) return "true";
  const contained = evaluated.contains.map((check) =>
    check.kind === "anything"
      ? "true"
      : `${functionOf(check, innerName(owner, "contained"), scope)}(element)`,
  );
  const conditions = [
    ...namedConditions(evaluated.names, owner, scope),
    ...evaluated.patterns.map(({ source, tried }) =>
      formCode({ form: patternConstant(source, owner, scope), tried }),
    ),
    ...(evaluated.prefix === 0 ? [] : [`index < ${evaluated.prefix}`]),
    ...contained,
    ...evaluated.parts.map((part) => partCode(part, owner, scope)),
  ];
  return conditions.length === 0 ? "false" : either(conditions);
}

/** A name on which a pattern is not tried may have its form. */
function formCode({ form, tried }: Form): string {
  return tried === undefined ? `${form}.test(name)` : `(name.length > ${tried} || ${form}.test(name))`;
}

function partCode(
  { when, unless, having, evaluated }: EvaluatedPart,
  owner: string,
  scope: CheckScope,
): string {
  const code = evaluatedCode(evaluated, owner, scope);
  const conditions = [
    ...(when === undefined ? [] : [passes(when, innerName(owner, "option"), scope)]),
    ...(unless === undefined ? [] : [`!${passes(unless, innerName(owner, "option"), scope)}`]),
    ...(having === undefined
      ? []
      : [`${callCode("tag", ["value", stringLiteral(having)], scope)} !== undefined`]),
    code,
  ];
  return all(conditions);
}

/** A few names are compared one by one, more are looked up. */
function namedConditions(names: readonly string[], owner: string, scope: CheckScope): readonly string[] {
  if (names.length <= 3) return names.map((name) => `name === ${stringLiteral(name)}`);
  return [`${namesConstant(names, owner, scope)}.has(name)`];
}
