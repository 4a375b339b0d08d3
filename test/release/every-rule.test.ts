import { expect, test } from "vitest";
import { changeLines } from "../../release/words/change-lines.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { ruleExamples } from "../spec-diff/support/rule-examples.js";

test("every kind of change has a line for readers", async () => {
  const told = ruleExamples().map(({ rule, fires, frame }) => {
    const documents = { old: frame(fires.old), new: frame(fires.new) };
    const found = diffDocuments(documents.old, documents.new).filter((one) => one.rule === rule);
    const lines = changeLines(explainChanges(found, {}), documents, () => "");
    expect(lines, rule).not.toEqual([]);
    for (const line of lines) {
      expect(line, rule).toMatch(/^(?:\*\*\S.*\*\*|The document): \S.*[^.]$/);
      expect(line, rule).not.toMatch(/undefined|\[object|\(\)|“”/);
    }
    return `${rule}\n${lines.map((line) => `    ${line}`).join("\n")}\n`;
  });
  await expect(told.join("\n")).toMatchFileSnapshot("every-rule.txt");
});
