import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ArrayItem, Body, Field } from "../../model/body.js";
import type { PageText } from "../../model/page-text.js";
import type { Account } from "../account.js";
import type { Line } from "../line.js";
import type { Section } from "../sections.js";

/**
 * Compares the line numbers of a body with the lines of code that were read, one half after the other; an
 * empty half has the number 1. Only for the layout that prints each number on a line of its own.
 *
 * Reports numbers that do not end where the code ends.
 */
export function checkNumbers(
  lines: readonly Line[],
  body: Body | undefined,
  { opening }: Section,
  page: PageText,
  account: Account,
): readonly Issue[] {
  if (!opening) return [];
  const numbers = lines
    .filter(({ index }) => account.ruleOf(index) === "line number")
    .map(({ text }) => Number.parseInt(text.trim(), 10));
  const second = numbers.indexOf(1, 1);
  const found = second < 0 ? [numbers.length, 0] : [second, numbers.length - second];
  const expected = body ? [xmlLines(body.roots), 2 + jsonLines(body.roots)] : [1, 1];
  if (found.join() === expected.join()) return [];
  const message = `The code is numbered up to ${found.join(" and ")}, but ${expected.join(" and ")} lines were read (XML and JSON half; an empty half counts as one).`;
  const place = { file: page.file, line: page.lines[opening.index]?.number ?? 1 };
  return [issue("code/numbers", message, place)];
}

function xmlLines(fields: readonly Field[]): number {
  return sum(fields, (field) => {
    if (field.kind === "leaf") return 1;
    return 2 + (field.kind === "object" ? xmlLines(field.fields) : xmlItemLines(field.item));
  });
}

function xmlItemLines({ xmlName, type, fields }: ArrayItem): number {
  if (xmlName === undefined) return xmlLines(fields);
  return type === undefined ? 2 + xmlLines(fields) : 1;
}

function jsonLines(fields: readonly Field[]): number {
  return sum(fields, (field) => {
    if (field.kind === "leaf") return 1;
    if (field.kind === "object") return 2 + jsonLines(field.fields);
    return 2 + (field.item.type === undefined ? 2 + jsonLines(field.item.fields) : 1);
  });
}

function sum(fields: readonly Field[], count: (field: Field) => number): number {
  return fields.reduce((total, field) => total + count(field), 0);
}
