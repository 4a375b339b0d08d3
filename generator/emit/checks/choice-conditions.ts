import type { Check, ValueCheck } from "../../model/check-model.js";
import { callCode, either } from "./call-code.js";
import { type CheckScope, innerName, type Subject } from "./check-scope.js";
import { flatConditions, isFlat } from "./flat-conditions.js";
import { functionOf, passes } from "./hoisted-functions.js";
import { evaluatedElement, evaluatedName } from "./known-names.js";
import { listedConditions } from "./listed-conditions.js";
import { objectConditions } from "./object-conditions.js";

/**
 * Conditions for listed values, for the schemas that a value must satisfy together, partly, once or not at
 * all, and for what none of them looks at.
 *
 * @param inObject whether the value is known to be an object
 */
export function choiceConditions(
  check: ValueCheck,
  subject: Subject,
  scope: CheckScope,
  inObject: boolean,
): readonly string[] {
  return [
    ...listedConditions(check, subject, scope),
    ...check.allOf.flatMap((part, index) =>
      partConditions(part, innerName(subject.name, `part ${index + 1}`), subject, scope, inObject),
    ),
    ...alternatives(check, subject, scope),
    ...negation(check.not, subject, scope),
    ...conditional(check, subject, scope),
    ...unevaluated(check, subject, scope),
  ];
}

/** A part of `allOf`: its rules stand with those of the whole where that is possible. */
function partConditions(
  part: Check,
  name: string,
  subject: Subject,
  scope: CheckScope,
  inObject: boolean,
): readonly string[] {
  if (part.kind === "anything") return [];
  if (part.kind === "value" && isFlat(part)) return flatConditions(part, { ...subject, name }, scope);
  if (part.kind === "value" && inObject && !part.nullable && (part.types ?? ["object"]).includes("object")) {
    const { members, others } = objectConditions(part.object, subject, scope);
    return [...members, ...others, ...choiceConditions(part, subject, scope, true)];
  }
  return [passes(part, name, scope, true)];
}

function alternatives(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { anyOf, oneOf } = check;
  const passing = (choices: readonly Check[]): readonly string[] =>
    choices.map((choice, index) => passes(choice, innerName(subject.name, `option ${index + 1}`), scope));
  const conditions: string[] = [];
  if (anyOf.length > 0) {
    const refused = callCode("noneFits", ["value", "found", String(anyOf.length)], scope);
    conditions.push(either([...passing(anyOf), refused]));
  }
  if (oneOf.length > 0) {
    const refused = callCode("notOneFits", ["value", "found", String(oneOf.length)], scope);
    const count = passing(oneOf).map((code) => `Number(${code})`);
    conditions.push(either([`${count.join(" + ")} === 1`, refused]));
  }
  return conditions;
}

function negation(not: Check | undefined, subject: Subject, scope: CheckScope): readonly string[] {
  if (not === undefined || not.kind === "nothing") return [];
  const refused = callCode("excluded", ["value", "found"], scope);
  if (not.kind === "anything") return [refused];
  return [either([`!${passes(not, innerName(subject.name, "excluded"), scope)}`, refused])];
}

function conditional(
  { conditional: rule }: ValueCheck,
  { name }: Subject,
  scope: CheckScope,
): readonly string[] {
  if (rule === undefined) return [];
  const branch = (check: Check | undefined, part: string): string =>
    check === undefined ? "true" : passes(check, innerName(name, part), scope, true);
  const [ifTrue, ifFalse] = [branch(rule.ifTrue, "then"), branch(rule.ifFalse, "otherwise")];
  if (ifTrue === "true" && ifFalse === "true") return [];
  const condition = passes(rule.if, innerName(name, "condition"), scope);
  if (ifFalse === "true") return [either([`!${condition}`, ifTrue])];
  if (ifTrue === "true") return [either([condition, ifFalse])];
  return [`(${condition} ? ${ifTrue} : ${ifFalse})`];
}

function unevaluated(check: ValueCheck, { name }: Subject, scope: CheckScope): readonly string[] {
  const { unevaluatedProperties: properties, unevaluatedItems: items } = check;
  const conditions: string[] = [];
  if (properties !== undefined) {
    const known = evaluatedName(properties.evaluated, name, scope);
    const rest =
      properties.check.kind === "nothing"
        ? [undefined, '"unevaluatedProperties"']
        : [functionOf(properties.check, innerName(name, "other"), scope)];
    conditions.push(callCode("others", ["value", "found", known, ...rest], scope));
  }
  if (items !== undefined) {
    const each = functionOf(items.check, innerName(name, "other item"), scope);
    const known = evaluatedElement(items.evaluated, name, scope);
    conditions.push(callCode("otherItems", ["value", "found", known, each], scope));
  }
  return conditions;
}
