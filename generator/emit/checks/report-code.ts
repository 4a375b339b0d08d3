import type { Json } from "../../../spec/document/openapi.js";
import { valueText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { indented, lineWidth } from "../text/wrap.js";
import { type CheckScope, inBraces, pathCode, type Subject } from "./check-writer.js";

/** A rule that a value may break. */
export interface Rule {
  readonly keyword: string;
  /** What the rule asks for, as the rest of a sentence about the value. */
  readonly message: string;
  readonly expected?: Json;
  /** Code of what was found; the value itself when left out, nothing when `undefined` is given. */
  readonly received?: string | undefined;
}

/** The call that records a broken rule. */
export function reportCall(rule: Rule, subject: Subject, { imports }: CheckScope): string {
  const { keyword, message, expected } = rule;
  const received = "received" in rule ? rule.received : subject.value;
  const args = ["violations", pathCode(subject), stringLiteral(keyword), stringLiteral(message)];
  if (expected !== undefined || received !== undefined) {
    args.push(expected === undefined ? "undefined" : valueText(expected, Number.POSITIVE_INFINITY));
  }
  if (received !== undefined) args.push(received);
  return callText(imports.check("report"), args, lineWidth - subject.indent);
}

/** `if (condition) report(…);`, broken into lines where it is long. */
export function reportIf(condition: string, rule: Rule, subject: Subject, scope: CheckScope): string {
  const line = `if (${condition}) ${reportCall(rule, subject, scope)}`;
  if (line.length <= lineWidth - subject.indent && !line.includes("\n")) return line;
  return `if (${condition}) {\n${indented(reportCall(rule, inBraces(subject), scope))}\n}`;
}

/** A call in one line when that fits, else with one argument a line. */
export function callText(name: string, args: readonly string[], width: number): string {
  const line = `${name}(${args.join(", ")});`;
  if (line.length <= width) return line;
  return `${name}(\n${args.map((arg) => `${indented(arg)},\n`).join("")});`;
}
