import { describe, expect, test } from "vitest";
import { readConstraintLine, readTypedConstraints } from "../../../scraper/parse/constraints.js";

describe("the constraint line of a URI parameter", () => {
  test.each([
    ["Integer", { type: "Integer" }],
    ["Integer, minimum 100000", { type: "Integer", minimum: "100000" }],
    ["Integer, minimum 0, default 0", { type: "Integer", minimum: "0", default: "0" }],
    ["Long, minimum 1000000000000", { type: "Long", minimum: "1000000000000" }],
    ["String, regular expression: ^[0-9]+, [a-z]", { type: "String", pattern: "^[0-9]+, [a-z]" }],
    ["Integer or nothing", undefined],
    ["Number of the order", undefined],
    ["Integers only", undefined],
  ])("%s", (text, expected) => {
    expect(readTypedConstraints(text)).toEqual(expected);
  });
});

describe("a line that is a constraint and nothing else", () => {
  test.each([
    ["Minimum value: 100", "minimum", "100"],
    ["Maximum value: 99999999999999999999", "maximum", "99999999999999999999"],
    ["Minimum: -1.5", "minimum", "-1.5"],
    ["Default value: False", "default", "False"],
    ["Default: 1", "default", "1"],
    ["Input must match the following regular expression pattern: ^a: b$", "pattern", "^a: b$"],
  ])("%s", (text, name, value) => {
    expect(readConstraintLine(text)).toMatchObject({ name, value });
  });

  test.each([
    "Minimum value of the stock before more is ordered",
    "Minimum value: as agreed",
    "Default value if nobody has chosen one",
    "Default value:",
    "Levels (highest first): administrator",
  ])("%s is a description", (text) => {
    expect(readConstraintLine(text)).toBeUndefined();
  });
});
