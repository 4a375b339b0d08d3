import { describe, expect, test } from "vitest";
import type { Issue } from "../../issues/issue.js";
import type { Field, LeafField } from "../../scraper/model/body.js";
import type { Constraints } from "../../scraper/model/value.js";
import { constraintKeywords } from "../../spec/build/schema/constraint-keywords.js";
import { exactNumber } from "../../spec/build/schema/exact-number.js";
import { isRequired } from "../../spec/build/schema/required.js";

test.each([
  ["100000", 100000],
  ["-5", -5],
  ["0.01", 0.01],
  ["9999999999.99", 9999999999.99],
  ["99999999999999999999", 99999999999999999999n],
  ["0.12345678901234567890", undefined],
  ["1,000", 1000],
  ["1,00", undefined],
  ["ten", undefined],
])("%s is %s, with no digit lost", (text, value) => {
  expect(exactNumber(text)).toBe(value);
});

function keywords(type: string, stated: Constraints) {
  const issues: Issue[] = [];
  const schema = constraintKeywords(
    stated,
    { name: "Field", type, place: { file: "page", line: 7 } },
    issues,
  );
  return { schema, issues: issues.map(({ code, line, message }) => `${code} ${line} ${message}`) };
}

describe("constraints become keywords", () => {
  test.each<[string, Constraints, object]>([
    ["Integer", { minimum: "1", maximum: "9" }, { minimum: 1, maximum: 9 }],
    ["String", { minimum: "1", maximum: "40" }, { minLength: 1, maxLength: 40 }],
    ["Boolean", { default: "False" }, { default: false }],
    ["Boolean", { default: "true" }, { default: true }],
    ["Integer", { default: "12,345" }, { default: 12345 }],
    ["Decimal", { default: "0.5", minimum: "0" }, { default: 0.5, minimum: 0 }],
    ["String", { default: "JSON" }, { default: "JSON" }],
    ["String", { pattern: "^[A-Z]+$" }, { pattern: "^[A-Z]+$" }],
    ["Long", { minimum: "1000000000000" }, { minimum: 1000000000000 }],
  ])("%s %o → %o", (type, stated, schema) => {
    expect(keywords(type, stated)).toEqual({ schema, issues: [] });
  });

  test.each<[string, Constraints, object]>([
    ["Boolean", { default: "maybe" }, { "x-rambase-default": "maybe" }],
    ["Integer", { default: "1.5" }, { "x-rambase-default": "1.5" }],
    ["Date", { minimum: "1" }, { "x-rambase-minimum": "1" }],
    ["String", { maximum: "-1" }, { "x-rambase-maximum": "-1" }],
    ["String", { pattern: "(?i)abc" }, { "x-rambase-pattern": "(?i)abc" }],
  ])("%s %o is kept aside and reported", (type, stated, schema) => {
    const result = keywords(type, stated);
    expect(result.schema).toEqual(schema);
    expect(result.issues).toEqual([expect.stringMatching(/^constraint\/kept-aside 7 .*Field/)]);
  });
});

describe("a container is required", () => {
  const leaf = (marker: LeafField["marker"]): Field => ({
    kind: "leaf",
    type: "String",
    xmlName: "A",
    jsonName: "a",
    marker,
  });
  const object = (marker: Field["marker"], ...fields: Field[]): Field => ({
    kind: "object",
    xmlName: "O",
    jsonName: "o",
    marker,
    fields,
  });
  const list = (marker: Field["marker"], itemMarker: Field["marker"], ...fields: Field[]): Field => ({
    kind: "array",
    xmlName: "L",
    jsonName: "l",
    marker,
    item: { xmlName: "I", marker: itemMarker, fields },
  });

  test.each<[string, Field, boolean]>([
    ["when it has no marker and something inside is", object("none", leaf("required")), true],
    ["at any depth", object("none", object("none", leaf("required"))), true],
    ["through a list", object("none", list("none", "none", leaf("required"))), true],
    ["not when it says it is optional", object("optional", leaf("required")), false],
    ["not when nothing inside is", object("none", leaf("optional")), false],
    ["not through an optional list", object("none", list("optional", "optional", leaf("required"))), false],
    ["when its own marker says so", object("required", leaf("optional")), true],
  ])("%s", (_, field, required) => {
    expect(isRequired(field)).toBe(required);
  });
});
