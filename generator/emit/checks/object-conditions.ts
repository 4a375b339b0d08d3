import type { Check, ObjectCheck } from "../../model/check-model.js";
import { isIdentifier } from "../../model/naming/identifier.js";
import { stringLiteral } from "../text/escape.js";
import { callCode, either, ruleCode } from "./call-code.js";
import { type CheckScope, innerName, type Subject } from "./check-scope.js";
import { conditionsOf } from "./conditions.js";
import { patternConstant } from "./constants.js";
import { functionOf } from "./hoisted-functions.js";
import { knownName } from "./known-names.js";

/** Conditions for an object. */
export interface ObjectConditions {
  /** They read properties: the value must be known to be an object. */
  readonly members: readonly string[];
  /** They let pass what is no object. */
  readonly others: readonly string[];
}

/** The conditions of the rules for objects. */
export function objectConditions(
  check: ObjectCheck | undefined,
  subject: Subject,
  scope: CheckScope,
): ObjectConditions {
  if (check === undefined) return { members: [], others: [] };
  return { members: memberConditions(check, subject, scope), others: otherConditions(check, subject, scope) };
}

function memberConditions(check: ObjectCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const required = new Set(check.required);
  const described = new Set(check.properties.map(({ name }) => name));
  const property = (name: string, inner: Check): readonly string[] =>
    conditionsOf(inner, member(name, required.has(name) ? "required" : "optional", subject, scope), scope);
  const alone = check.required.filter((name) => !described.has(name));
  const dependent = check.dependentRequired.flatMap(({ name, required: others }) =>
    others.map((other) => {
      const asked = ruleCode(
        "dependent",
        member(other, "given", subject, scope),
        [stringLiteral(name)],
        scope,
      );
      return either([`${memberCode(name, scope)} === undefined`, asked]);
    }),
  );
  return [
    ...alone.flatMap((name) => property(name, { kind: "anything" })),
    ...check.properties.flatMap(({ name, check: inner }) => property(name, inner)),
    ...dependent,
    ...check.dependentSchemas.flatMap(({ name, check: inner }) => {
      if (inner.kind === "anything") return [];
      const call = `${functionOf(inner, innerName(subject.name, `with ${name}`), scope)}(value, found)`;
      return [either([`${memberCode(name, scope)} === undefined`, call])];
    }),
  ];
}

function otherConditions(check: ObjectCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { patterns, additional, names, minProperties, maxProperties, properties } = check;
  const forms = patterns.map(({ pattern, check: inner }) => ({
    form: patternConstant(pattern.source, subject.name, scope),
    tried: pattern.tried,
    inner,
  }));
  const conditions = forms.flatMap(({ form, tried, inner }) => {
    if (inner.kind === "anything") return [];
    const each = functionOf(inner, innerName(subject.name, "value"), scope);
    return [callCode("matching", ["value", "found", form, each, tried?.toString()], scope)];
  });
  if (additional !== undefined) {
    const known = knownName(
      properties.map(({ name }) => name),
      forms,
      subject.name,
      scope,
    );
    const isClosed = additional.kind === "nothing";
    const each = isClosed ? undefined : functionOf(additional, innerName(subject.name, "value"), scope);
    conditions.push(callCode("others", ["value", "found", known, each], scope));
  }
  if (names !== undefined) {
    const each = functionOf(names, innerName(subject.name, "name"), scope);
    conditions.push(callCode("names", ["value", "found", each], scope));
  }
  if (minProperties !== undefined)
    conditions.push(ruleCode("minProperties", subject, [String(minProperties)], scope));
  if (maxProperties !== undefined)
    conditions.push(ruleCode("maxProperties", subject, [String(maxProperties)], scope));
  return conditions;
}

function member(name: string, presence: Subject["presence"], owner: Subject, scope: CheckScope): Subject {
  return {
    value: memberCode(name, scope),
    step: stringLiteral(name),
    presence,
    name: innerName(owner.name, name),
  };
}

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A property that every object inherits must be the value's own to count. */
function memberCode(name: string, scope: CheckScope): string {
  if (inherited.has(name)) return callCode("own", ["value", stringLiteral(name)], scope);
  return isIdentifier(name) ? `value.${name}` : `value[${stringLiteral(name)}]`;
}
