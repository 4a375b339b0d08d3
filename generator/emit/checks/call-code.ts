import { indented, lineWidth } from "../text/wrap.js";
import type { CheckScope, Subject } from "./check-scope.js";

/** Columns that a condition has in a function: it is indented twice, and `&&` may follow. */
export const conditionWidth = lineWidth - 4 - " &&".length;

/** A call of a function of the runtime; arguments that end the list and say nothing are left out. */
export function callCode(
  name: string,
  args: readonly (string | undefined)[],
  { imports }: CheckScope,
): string {
  const last = args.findLastIndex((arg) => arg !== undefined);
  const given = args.slice(0, last + 1).map((arg) => arg ?? "undefined");
  return callText(imports.check(name), given);
}

/**
 * A call of a function about a subject: its value, where findings go, the step to it, and what the rule says.
 */
export function ruleCode(
  name: string,
  { value, step }: Subject,
  args: readonly (string | undefined)[],
  scope: CheckScope,
): string {
  return callCode(name, [value, "found", step, ...args], scope);
}

/** The call for a value that has none of the types it may have. */
export function wrongType(expected: string, { value, step }: Subject, scope: CheckScope): string {
  return callCode("refuse", ["found", step, '"type"', expected, value], scope);
}

/** Conditions of which one is enough, in brackets; one a line when they are too long for one. */
export function either(conditions: readonly string[]): string {
  return joinedCode(conditions, "||");
}

/** Conditions that must all hold, in brackets where there are several. */
export function all(conditions: readonly string[]): string {
  return joinedCode(conditions, "&&");
}

function joinedCode(conditions: readonly string[], operator: string): string {
  const [first = "true", ...others] = conditions;
  if (others.length === 0) return first;
  const line = `(${conditions.join(` ${operator} `)})`;
  if (line.length <= conditionWidth && !line.includes("\n")) return line;
  return `(${first} ${operator}\n${indented(others.join(` ${operator}\n`))})`;
}

/** A condition without the brackets around the whole of it. */
export function unbracketed(condition: string): string {
  if (!condition.startsWith("(") || condition.includes("\n")) return condition;
  let depth = 0;
  // Brackets inside texts and patterns stand in constants or come in pairs, or else the brackets stay.
  for (let index = 0; index < condition.length - 1; index++) {
    if (condition[index] === "(") depth += 1;
    if (condition[index] === ")") depth -= 1;
    if (depth === 0) return condition;
  }
  return condition.endsWith(")") && depth === 1 && !/["'`]/.test(condition.replace(/"\w*"/g, ""))
    ? condition.slice(1, -1)
    : condition;
}

/** A call in one line when that fits, but for the statements of functions, else with one argument a line. */
function callText(name: string, args: readonly string[]): string {
  const line = `${name}(${args.join(", ")})`;
  const isPlain = args.every((arg) => !arg.includes("\n") || arg.endsWith("\n}"));
  if (isPlain && line.split("\n").every(({ length }) => length <= conditionWidth)) return line;
  return `${name}(\n${args.map((arg) => `${indented(arg)},\n`).join("")})`;
}
