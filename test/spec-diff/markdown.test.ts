import { expect, test } from "vitest";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { changesToMarkdown } from "../../spec/diff/report/markdown.js";
import { semverVerdict } from "../../spec/diff/verdict.js";

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

const markdown = (changes: readonly ExplainedChange[]) => changesToMarkdown(changes, semverVerdict(changes));

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

test("texts of pages stay texts: no markup, no mention of people, no second line", () => {
  const message = "changed (a → <img src=x> [x](http://e.example) @octocat\n# `b` | *c*)";
  const lines = markdown([change({ message })]).split("\n");
  expect(lines).toContain(
    "- document: changed (a → \\<img src=x\\> \\[x\\](http://e.example) &#64;octocat \\# \\`b\\` \\| \\*c\\*) `text/description`",
  );
});

test("many changes of little weight are folded", () => {
  const many = Array.from({ length: 11 }, (_, i) => change({ subject: `tag ${i}` }));
  expect(markdown(many)).toContain("<details><summary>Show all</summary>");
});
