import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { cases } from "./support/rule-examples.js";

describe.each(cases())("$what", ({ old, new: now, changes }) => {
  test("shows these changes", () => {
    expect(diffDocuments(old, now).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(changes);
  });

  test("shows the same places the other way round", () => {
    const there = diffDocuments(old, now).map((one) => [one.old, one.new, one.before, one.after]);
    const back = diffDocuments(now, old).map((one) => [one.new, one.old, one.after, one.before]);
    expect(sorted(back)).toEqual(sorted(there));
  });
});

function sorted(changes: readonly (readonly unknown[])[]): readonly string[] {
  return changes.map((one) => JSON.stringify(one)).sort();
}
