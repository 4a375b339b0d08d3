import type { Check, DiscriminatorCheck } from "../../model/check-model.js";
import { stringLiteral } from "../text/escape.js";
import { indented, lineWidth } from "../text/wrap.js";
import { arrayConditions } from "./array-conditions.js";
import { all, callCode, either, unbracketed, wrongType } from "./call-code.js";
import { type CheckScope, innerName, type Subject } from "./check-scope.js";
import { choiceConditions } from "./choice-conditions.js";
import { conditionsOf } from "./conditions.js";
import { isFlat } from "./flat-conditions.js";
import { passes } from "./hoisted-functions.js";
import { objectConditions } from "./object-conditions.js";
import { ruleConditions } from "./rule-conditions.js";
import { typesCondition } from "./type-conditions.js";

/**
 * The statements of a function that checks its `value`.
 *
 * @param called what the value is called in the names of functions for what is inside it
 */
export function checkBody(check: Check, called: string, scope: CheckScope): string {
  return bodyLines(check, { value: "value", presence: "given", name: called }, scope).join("\n");
}

/** A function that stands by itself. */
export function declaredFunction(name: string, body: string, scope: CheckScope): string {
  const parameters = [
    `${parameter("value", body)}: unknown`,
    `${parameter("found", body)}?: ${scope.imports.type("Findings")}`,
  ];
  const line = `function ${name}(${parameters.join(", ")}): boolean {`;
  const head =
    line.length <= lineWidth - "export ".length
      ? line
      : `function ${name}(\n${parameters.map((text) => `  ${text},\n`).join("")}): boolean {`;
  return `${head}\n${indented(body)}\n}`;
}

/** A function to hand over. */
export function arrowFunction(body: string): string {
  const [last = "", ...before] = ["found", "value"].map((name) => parameter(name, body));
  const parameters = last.startsWith("_")
    ? before.filter((name) => !name.startsWith("_"))
    : [...before, last];
  const head = `(${parameters.join(", ")}) =>`;
  const [, only] = /^return (.*);$/.exec(body) ?? [];
  return only === undefined ? `${head} {\n${indented(body)}\n}` : `${head} ${only}`;
}

/** A parameter that nothing reads is named so. */
function parameter(wanted: string, body: string): string {
  return new RegExp(`\\b${wanted}\\b`).test(body) ? wanted : `_${wanted}`;
}

function bodyLines(check: Check, subject: Subject, scope: CheckScope): readonly string[] {
  if (check.kind !== "value" || isFlat(check)) return [returned(conditionsOf(check, subject, scope))];
  if (check.discriminator !== undefined) return toldApart(check.discriminator, subject, scope);
  const start = check.nullable ? ["if (value === null) return true;"] : [];
  const { members, others } = objectConditions(check.object, subject, scope);
  const [type, ...types] = check.types ?? [];
  if (type === "object" && types.length === 0) {
    const refused = wrongType('"object"', subject, scope);
    const wrong = `if (!${scope.imports.check("isObject")}(value)) return ${refused};`;
    return [
      ...start,
      wrong,
      returned([...members, ...others, ...choiceConditions(check, subject, scope, true)]),
    ];
  }
  const isNoObject = (): string => `!${scope.imports.check("isObject")}(value)`;
  const conditions = [
    ...(type === undefined ? [] : [typesCondition([type, ...types], subject, scope)]),
    ...ruleConditions(check, subject, scope),
    ...arrayConditions(check.array, subject, scope),
    ...(members.length === 0 ? [] : [either([isNoObject(), all(members)])]),
    ...others,
    ...choiceConditions(check, subject, scope, false),
  ];
  return [...start, returned(conditions)];
}

/** Alternatives that a property tells apart. */
function toldApart(
  { property, choices, otherwise }: DiscriminatorCheck,
  subject: Subject,
  scope: CheckScope,
): readonly string[] {
  const cases = choices.map(({ tag, check: choice }) => {
    const result = passes(choice, innerName(subject.name, tag), scope, true);
    return `  case ${stringLiteral(tag)}:\n    return ${result};`;
  });
  const others = indented(bodyLines(otherwise, subject, scope).join("\n"), "    ");
  const tag = callCode("tag", ["value", stringLiteral(property)], scope);
  return [`switch (${tag}) {`, ...cases, "  default:", others, "}"];
}

/** The statement that returns whether all conditions are met. */
function returned(conditions: readonly string[]): string {
  const [only = "true", ...others] = conditions;
  if (others.length === 0) {
    const isBroken = only.startsWith("(") && only.includes("\n");
    return isBroken ? `return (\n  ${only.slice(1, -1)}\n);` : `return ${unbracketed(only)};`;
  }
  const line = `return ${conditions.join(" && ")};`;
  if (line.length <= lineWidth - 2 && !line.includes("\n")) return line;
  return `return (\n${indented(conditions.join(" &&\n"))}\n);`;
}
