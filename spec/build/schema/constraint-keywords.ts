import { issue } from "../../../issues/catalogue.js";
import type { Issue, Place } from "../../../issues/issue.js";
import type { Constraints } from "../../../scraper/model/value.js";
import type { Json, Schema } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { exactNumber } from "./exact-number.js";

/** What a value of the pages is called and where, for the issues about its constraints. */
export interface Subject {
  readonly name: string;
  readonly type: string;
  readonly place: Place;
}

/**
 * The JSON Schema keywords for a field's or parameter's constraints. On a String the bounds are lengths.
 *
 * Reports, into `issues`, what a keyword cannot hold; the page's text is then kept under an `x-rambase-` key.
 */
export function constraintKeywords(stated: Constraints, subject: Subject, issues: Issue[]): Schema {
  const keywords: { [name: string]: Json } = {};
  if (stated.default !== undefined) Object.assign(keywords, defaultKeyword(stated.default, subject, issues));
  for (const name of ["minimum", "maximum"] as const) {
    const text = stated[name];
    if (text === undefined) continue;
    const keyword = boundKeyword(name, subject.type);
    const value = exactNumber(text);
    if (keyword !== undefined && value !== undefined && (keyword === name || isLength(value)))
      keywords[keyword] = value;
    else {
      keywords[extensionKeys[name]] = text;
      const message = `The ${name} '${text}' of ${subject.name} cannot be a bound of a ${subject.type}; it was kept as x-rambase-${name}.`;
      issues.push(issue("constraint/kept-aside", message, subject.place));
    }
  }
  if (stated.pattern !== undefined) Object.assign(keywords, patternKeyword(stated.pattern, subject, issues));
  return keywords;
}

function boundKeyword(name: "minimum" | "maximum", type: string): string | undefined {
  if (type === "String") return name === "minimum" ? "minLength" : "maxLength";
  return ["Integer", "Long", "Decimal"].includes(type) ? name : undefined;
}

function isLength(value: number | bigint): boolean {
  return value >= 0 && (typeof value === "bigint" || Number.isInteger(value));
}

function defaultKeyword(text: string, subject: Subject, issues: Issue[]): Schema {
  const value = convert(text, subject.type);
  if (value !== undefined) return { default: value };
  const message = `The default '${text}' of ${subject.name} is no ${subject.type}; it was kept as x-rambase-default.`;
  issues.push(issue("constraint/kept-aside", message, subject.place));
  return { [extensionKeys.default]: text };
}

function convert(text: string, type: string): Json | undefined {
  switch (type) {
    case "Boolean":
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
    case "Integer":
    case "Long":
      return /^-?\d[\d,]*$/.test(text) ? exactNumber(text) : undefined;
    case "Decimal":
      return exactNumber(text);
    case "Date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    case "Datetime":
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? text : undefined;
    case "Time":
      return /^\d{2}:\d{2}(?::\d{2})?$/.test(text) ? text : undefined;
    default:
      return text;
  }
}

function patternKeyword(pattern: string, subject: Subject, issues: Issue[]): Schema {
  try {
    new RegExp(pattern);
    return { pattern };
  } catch {
    const message = `The pattern of ${subject.name} is no ECMAScript regular expression; it was kept as x-rambase-pattern.`;
    issues.push(issue("constraint/kept-aside", message, { ...subject.place, excerpt: pattern }));
    return { [extensionKeys.pattern]: pattern };
  }
}
