import type { Json } from "../../../spec/document/openapi.js";
import type { NumberCheck, StringCheck, ValueCheck } from "../../model/check-model.js";
import { valueText } from "../code/value-text.js";
import { patternLiteral } from "../text/escape.js";
import type { CheckScope, Subject } from "./check-writer.js";
import { reportIf } from "./report-code.js";

const formats = {
  date: { check: "isDate", message: "must be a date, yyyy-MM-dd" },
  "date-time": { check: "isDateTime", message: "must be a date and time, yyyy-MM-ddTHH:mm:ss" },
  "time-local": { check: "isTime", message: "must be a time of day, HH:mm:ss" },
  email: { check: "isEmail", message: "must be a mail address" },
  uri: { check: "isUri", message: "must be an address with a scheme" },
  uuid: { check: "isUuid", message: "must be a UUID" },
} as const;

/** Statements for the rules of numbers; the value is known to be one. */
export function numberStatements(check: NumberCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { value } = subject;
  const found: string[] = [];
  const bound = (keyword: keyof NumberCheck, broken: (bound: number) => string, words: string): void => {
    const limit = check[keyword];
    if (typeof limit !== "number") return;
    found.push(
      reportIf(
        broken(limit),
        { keyword, message: `must be ${words} ${limit}`, expected: limit },
        subject,
        scope,
      ),
    );
  };
  if (check.format === "int32") {
    const rule = { keyword: "format", message: "must fit 32 bits", expected: "int32" };
    found.push(reportIf(`!${scope.imports.check("isInt32")}(${value})`, rule, subject, scope));
  }
  bound("minimum", (limit) => `${value} < ${limit}`, "at least");
  bound("maximum", (limit) => `${value} > ${limit}`, "at most");
  bound("exclusiveMinimum", (limit) => `${value} <= ${limit}`, "more than");
  bound("exclusiveMaximum", (limit) => `${value} >= ${limit}`, "less than");
  bound(
    "multipleOf",
    (step) => `!${scope.imports.check("isMultipleOf")}(${value}, ${step})`,
    "a multiple of",
  );
  return found;
}

/** Statements for the rules of texts; the value is known to be one. */
export function stringStatements(check: StringCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { minLength, maxLength, pattern, format } = check;
  const { value } = subject;
  const found: string[] = [];
  const length = (): string => `${scope.imports.check("codePointLength")}(${value})`;
  if (minLength !== undefined) {
    const rule = {
      keyword: "minLength",
      message: minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`,
      expected: minLength,
    };
    found.push(reportIf(`${length()} < ${minLength}`, rule, subject, scope));
  }
  if (maxLength !== undefined) {
    const rule = {
      keyword: "maxLength",
      message: `must have at most ${maxLength} character${maxLength === 1 ? "" : "s"}`,
      expected: maxLength,
    };
    // A text is never longer in characters than in code units, so most texts need no counting.
    const broken = `${value}.length > ${maxLength} && ${length()} > ${maxLength}`;
    found.push(reportIf(broken, rule, subject, scope));
  }
  if (pattern !== undefined) {
    const rule = {
      keyword: "pattern",
      message: "must have the form that the pattern describes",
      expected: pattern,
    };
    found.push(reportIf(`!${patternLiteral(pattern)}.test(${value})`, rule, subject, scope));
  }
  if (format !== undefined) {
    const { check: name, message } = formats[format];
    const rule = { keyword: "format", message, expected: format };
    found.push(reportIf(`!${scope.imports.check(name)}(${value})`, rule, subject, scope));
  }
  return found;
}

/** Statements for listed values, of whatever type. */
export function listedStatements(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const { value } = subject;
  const found: string[] = [];
  const same = (one: string, plain: boolean): string =>
    plain ? `${one} === ${value}` : `${scope.imports.check("jsonEqual")}(${one}, ${value})`;
  if (check.enum !== undefined) {
    const known = valueText(check.enum, Number.POSITIVE_INFINITY);
    const broken = `!${known}.some((known) => ${same("known", check.enum.every(isPlain))})`;
    const rule = { keyword: "enum", message: "must be one of the listed values", expected: check.enum };
    found.push(reportIf(broken, rule, subject, scope));
  }
  if (check.const !== undefined) {
    const only = check.const.value;
    const text = valueText(only, Number.POSITIVE_INFINITY);
    const broken = isPlain(only) ? `${value} !== ${text}` : `!${same(text, false)}`;
    found.push(
      reportIf(
        broken,
        { keyword: "const", message: "must be the one listed value", expected: only },
        subject,
        scope,
      ),
    );
  }
  return found;
}

function isPlain(value: Json): boolean {
  return typeof value !== "object" || value === null;
}
