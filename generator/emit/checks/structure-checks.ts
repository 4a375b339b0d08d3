import type { ArrayCheck, Check, ObjectCheck } from "../../model/check-model.js";
import { camelCase, isIdentifier } from "../../model/naming/identifier.js";
import { valueText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import { checkStatements } from "./check-statements.js";
import { type CheckScope, inBraces, type Subject } from "./check-writer.js";
import { reportIf } from "./report-code.js";

/** Statements for the rules of arrays; the value is known to be one. */
export function arrayStatements(check: ArrayCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { items, minItems, maxItems, uniqueItems } = check;
  const { value } = subject;
  const found: string[] = [];
  const received = `${value}.length`;
  if (minItems !== undefined) {
    const rule = {
      keyword: "minItems",
      message: minItems === 1 ? "must not be empty" : `must have at least ${minItems} elements`,
      expected: minItems,
      received,
    };
    found.push(reportIf(`${value}.length < ${minItems}`, rule, subject, scope));
  }
  if (maxItems !== undefined) {
    const rule = {
      keyword: "maxItems",
      message: `must have at most ${maxItems} element${maxItems === 1 ? "" : "s"}`,
      expected: maxItems,
      received,
    };
    found.push(reportIf(`${value}.length > ${maxItems}`, rule, subject, scope));
  }
  if (uniqueItems) {
    const rule = {
      keyword: "uniqueItems",
      message: "must not hold the same element twice",
      received: undefined,
    };
    found.push(reportIf(`${scope.imports.check("hasDuplicates")}(${value})`, rule, subject, scope));
  }
  if (items !== undefined) {
    const index = scope.locals.take("index");
    const item = scope.locals.take("item");
    const inner = checkStatements(
      items,
      { value: item, steps: [...subject.steps, index], indent: subject.indent + 2 },
      scope,
    );
    found.push(block(`for (const [${index}, ${item}] of ${value}.entries())`, inner));
  }
  return found;
}

/** Statements for the rules of objects; the value is known to be one. */
export function objectStatements(check: ObjectCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const described = new Set(check.properties.map(({ name }) => name));
  const required = new Set(check.required);
  const alone = check.required.filter((name) => !described.has(name));
  return [
    ...alone.flatMap((name) => propertyStatements(name, { kind: "anything" }, true, subject, scope)),
    ...check.properties.flatMap(({ name, check: inner }) =>
      propertyStatements(name, inner, required.has(name), subject, scope),
    ),
    ...(check.additional === undefined ? [] : [additionalStatement(check, check.additional, subject, scope)]),
  ];
}

function propertyStatements(
  name: string,
  check: Check,
  required: boolean,
  subject: Subject,
  scope: CheckScope,
): readonly string[] {
  const inner = { ...subject, steps: [...subject.steps, stringLiteral(name)] };
  const member = memberCode(subject.value, name);
  const missing = { keyword: "required", message: "is required", received: undefined };
  if (check.kind === "anything") {
    return required ? [reportIf(`${member} === undefined`, missing, { ...inner, value: member }, scope)] : [];
  }
  const local = localFor(name, scope);
  const statements = checkStatements(check, inBraces({ ...inner, value: local }), scope);
  // The compiler takes an inherited name for the member that every object has.
  const type = name in {} ? ": unknown" : "";
  const declaration = `const ${local}${type} = ${member.replace(/^\((.*)\)$/, "$1")};`;
  if (statements.length === 0) return [];
  if (!required) return [declaration, block(`if (${local} !== undefined)`, statements)];
  const report = reportIf(`${local} === undefined`, missing, { ...inner, value: local }, scope);
  return [declaration, otherwise(report, statements)];
}

/** A local named after the property; names of other validators stay free. */
function localFor(name: string, { locals }: CheckScope): string {
  const wanted = camelCase(name);
  return /^check\p{Lu}/u.test(wanted) ? locals.take(`${wanted}Value`) : locals.take(wanted, `${wanted}Value`);
}

/** A property that every object inherits must be the value's own to count. */
function memberCode(object: string, name: string): string {
  const own = isIdentifier(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
  return name in {} ? `(Object.hasOwn(${object}, ${stringLiteral(name)}) ? ${own} : undefined)` : own;
}

function additionalStatement(
  check: ObjectCheck,
  additional: Check,
  subject: Subject,
  scope: CheckScope,
): string {
  const name = scope.locals.take("name");
  const member = scope.locals.take("member");
  const known = valueText(
    check.properties.map((property) => property.name),
    Number.POSITIVE_INFINITY,
  );
  const skip = check.properties.length === 0 ? [] : [`if (${known}.includes(${name})) continue;`];
  const inner = checkStatements(
    additional,
    { value: member, steps: [...subject.steps, name], indent: subject.indent + 2 },
    scope,
  );
  return block(`for (const [${name}, ${member}] of Object.entries(${subject.value}))`, [...skip, ...inner]);
}

/** A head with its statements between braces. */
export function block(head: string, statements: readonly string[]): string {
  return `${head} {\n${indented(statements.join("\n"))}\n}`;
}

/** An `if` statement with what is looked at otherwise; a single further `if` needs no braces. */
export function otherwise(statement: string, statements: readonly string[]): string {
  const [only, ...others] = statements;
  if (only === undefined) return statement;
  const single = others.length === 0 && (!only.includes("\n") || only.startsWith("if ("));
  const chained = single && !/^(const|for) /.test(only);
  const rest = chained ? `else ${only}` : block("else", statements);
  return statement.endsWith("}") ? `${statement} ${rest}` : `${statement}\n${rest}`;
}
