import type { Check, ValueCheck } from "../../model/check-model.js";
import { uniqueNames } from "../../model/naming/unique-names.js";
import { listText } from "../code/value-text.js";
import { indented, lineWidth } from "../text/wrap.js";
import { checkStatements } from "./check-statements.js";
import type { CheckScope, Subject } from "./check-writer.js";
import { functionLocals } from "./local-names.js";
import { reportIf } from "./report-code.js";

/** Statements for the schemas that a value must satisfy together, partly, once or not at all. */
export function choiceStatements(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { allOf, anyOf, oneOf, not } = check;
  const found = allOf.flatMap((part) => checkStatements(part, subject, scope));
  const count = (choices: readonly Check[]): string => {
    const codes = choices.map((choice) => checkCode(choice, subject, scope));
    const list = listText("[", codes, "]", lineWidth - subject.indent - 40);
    return `${scope.imports.check("countPassing")}(${list}, ${subject.value})`;
  };
  if (anyOf.length > 0) {
    const rule = { keyword: "anyOf", message: `must satisfy one of ${anyOf.length} alternatives` };
    found.push(reportIf(`${count(anyOf)} === 0`, rule, subject, scope));
  }
  if (oneOf.length > 0) {
    const rule = { keyword: "oneOf", message: `must satisfy exactly one of ${oneOf.length} alternatives` };
    found.push(reportIf(`${count(oneOf)} !== 1`, rule, subject, scope));
  }
  if (not !== undefined) {
    const rule = { keyword: "not", message: "must not have this form" };
    found.push(reportIf(`${count([not])} > 0`, rule, subject, scope));
  }
  return found;
}

/** A check as a function: the validator of a named schema, else one written in place. */
function checkCode(check: Check, subject: Subject, scope: CheckScope): string {
  if (check.kind === "reference") return scope.imports.check(check.validator);
  const inner = { ...scope, locals: uniqueNames(functionLocals) };
  const statements = checkStatements(check, { value: "value", steps: [], indent: subject.indent + 2 }, inner);
  if (statements.length === 0) return "() => {}";
  return `(value, path, violations) => {\n${indented(statements.join("\n"))}\n}`;
}
