import { describe, expect, test } from "vitest";
import { compareSurfaces } from "../../../generator/surface/compare-surfaces.js";
import { surfaceRules } from "../../../generator/surface/rules/surface-rules.js";
import { type CodePair, ruleExamples, surfaceOfCode } from "./rule-examples.js";

const examples = ruleExamples();

function rulesOf(pair: CodePair): readonly string[] {
  return compareSurfaces(surfaceOfCode(pair.old), surfaceOfCode(pair.new)).map(({ rule }) => rule);
}

describe("every rule", () => {
  test("has an example that fires and one that must not", () => {
    expect(examples.map(({ rule }) => rule).sort()).toEqual(Object.keys(surfaceRules).sort());
  });

  test.each(examples)("$rule fires, and no other", ({ rule, fires }) => {
    expect(rulesOf(fires)).toEqual([rule]);
  });

  test.each(examples)("$rule stays silent", ({ rule, silent }) => {
    expect(rulesOf(silent)).not.toContain(rule);
  });

  test.each(examples)("of $rule: surfaces are equal to themselves", ({ fires, silent }) => {
    for (const code of [fires.old, fires.new, silent.old, silent.new]) {
      expect(rulesOf({ old: code, new: code })).toEqual([]);
    }
  });
});

test.each(examples)("$rule is told in words", ({ fires }) => {
  const changes = compareSurfaces(surfaceOfCode(fires.old), surfaceOfCode(fires.new));
  expect(changes.map(({ message, bump }) => `${bump}: ${message}`)).toMatchSnapshot();
});
