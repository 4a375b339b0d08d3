import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { allRules } from "../../spec/diff/rules/all-rules.js";
import { type ExamplePair, type RuleExample, ruleExamples } from "./support/rule-examples.js";

const examples = ruleExamples();

describe("every rule", () => {
  test("has an example that fires and one that must not", () => {
    const without = Object.keys(allRules).filter((rule) => !examples.some((one) => one.rule === rule));
    expect(without).toEqual([]);
  });

  test("that has an example exists", () => {
    const unknown = examples.map(({ rule }) => rule).filter((rule) => !Object.hasOwn(allRules, rule));
    expect(unknown).toEqual([]);
  });

  test.each(examples)("$rule fires", (example) => {
    expect(rulesOf(example, example.fires)).toContain(example.rule);
  });

  test.each(examples)("$rule stays silent", (example) => {
    expect(rulesOf(example, example.silent)).not.toContain(example.rule);
  });
});

describe("every example", () => {
  test.each(examples)("of $rule: documents are equal to themselves", (example) => {
    for (const part of [example.fires.old, example.fires.new, example.silent.old, example.silent.new]) {
      const document = example.frame(part);
      expect(diffDocuments(document, document)).toEqual([]);
    }
  });

  test.each(examples)("of $rule: swapped documents show the same changes the other way round", (example) => {
    for (const pair of [example.fires, example.silent]) {
      const [old, now] = [example.frame(pair.old), example.frame(pair.new)];
      const there = diffDocuments(old, now).map((one) => [one.old, one.new, one.before, one.after]);
      const back = diffDocuments(now, old).map((one) => [one.new, one.old, one.after, one.before]);
      expect(sorted(there)).toEqual(sorted(back));
    }
  });
});

function rulesOf({ frame }: RuleExample, pair: ExamplePair): readonly string[] {
  return diffDocuments(frame(pair.old), frame(pair.new)).map(({ rule }) => rule);
}

function sorted(changes: readonly (readonly unknown[])[]): readonly string[] {
  return changes.map((one) => JSON.stringify(one)).sort();
}
