import { expect, test } from "vitest";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { changesToMarkdown } from "../../spec/diff/report/markdown.js";
import type { RuleId } from "../../spec/diff/rules/all-rules.js";
import { semverVerdict } from "../../spec/diff/verdict.js";
import type { Json } from "../../spec/document/openapi.js";

function change(more: Partial<ExplainedChange>): ExplainedChange {
  return {
    rule: "text/description",
    severity: "info",
    bump: "patch",
    subject: "document",
    message: "description changed",
    operations: [],
    cause: "unknown",
    ...more,
  };
}

const markdown = (changes: readonly ExplainedChange[]) =>
  changesToMarkdown(changes, semverVerdict(changes), "reader 1.2.3");

test("says that nothing changed", () => {
  expect(markdown([])).toBe("## API changes\n\n**no changes** · No version has to be raised.\n");
});

test("shows what breaks first, by operation, with the page behind it", () => {
  const operations = [
    { method: "POST", path: "/roles" },
    { method: "GET", path: "/roles" },
  ];
  const breaking = change({
    rule: "request/property-became-required",
    severity: "breaking",
    bump: "major",
    subject: "request body name",
    message: "became required",
    operations,
    cause: "pages",
    newEvidence: {
      pointer: "/x",
      more: 0,
      source: {
        kind: "page",
        rule: "tooltip",
        file: "roles.html",
        from: 7,
        to: 9,
        text: [],
        address: "https://pages.example/roles",
      },
    },
  });
  expect(markdown([breaking, change({})])).toBe(`## API changes

**1 breaking, 1 info** · major, because of request/property-became-required.

### Breaking (1)

\`POST /roles\`

- request body name: became required \`request/property-became-required\` <sub>and 1 more operation · the page changed · [roles.html, line 7](https://pages.example/roles)</sub>

### Other changes (1)

The document

- document: description changed \`text/description\`
`);
});

test("shows this program behind what no page states, and not a file that nobody else has", () => {
  const source = { kind: "standing", rule: "general", file: "spec/build/general.ts", text: [] } as const;
  const text = markdown([change({ cause: "parser", newEvidence: { pointer: "/info", more: 0, source } })]);
  expect(text).toContain("this program changed · reader 1.2.3</sub>");
  expect(text).not.toContain("general.ts");
});

test("texts of pages stay texts: no markup, no mention of people, no second line", () => {
  const after = "<img src=x> [x](http://e.example) @octocat\n# `b` | *c*";
  const lines = markdown([change({ subject: "tag *", before: "a", after })]).split("\n");
  expect(lines).toContain(
    "- tag \\*: description changed (a → \\<img src=x\\> \\[x\\](http://e.example) &#64;octocat \\# \\`b\\` \\| \\*c\\*) `text/description`",
  );
});

test("values are code, whatever they hold, and numbers are numbers", () => {
  const shown = (rule: RuleId, before: Json, after: Json) =>
    markdown([change({ rule, before, after })])
      .split("\n")
      .at(-2);
  expect(shown("request/pattern-changed", "^\\d*$", "^[a-z]_\\d*$")).toBe(
    "- document: pattern changed (`^\\d*$` → `^[a-z]_\\d*$`) `request/pattern-changed`",
  );
  expect(shown("request/pattern-changed", "a`b", "``")).toContain("(`` a`b `` → ``` `` ```)");
  expect(shown("request/enum-changed", ["A", "B"], ["C"])).toContain('(`["A","B"]` → `["C"]`)');
  expect(shown("request/default-changed", "", "x")).toContain('(`""` → `x`)');
  expect(shown("request/maximum-lowered", 80, 50)).toContain("(80 → 50)");
});

test("many changes of little weight are folded", () => {
  const many = Array.from({ length: 11 }, (_, i) => change({ subject: `tag ${i}` }));
  expect(markdown(many)).toContain("<details><summary>Show all</summary>");
});
