import { expect, it } from "vitest";
import { issueText } from "../../cli/report/issue-text.js";
import { coloured, plain } from "../../cli/terminal/colours.js";
import { issue } from "../../issues/catalogue.js";

const issues = [
  issue("input/encoding", "Not UTF-8.", { file: "a.html", line: 3, excerpt: "caf\u00e9" }),
  issue("input/unreadable", "Cannot read b.", { file: "b.html" }),
  issue("input/encoding", "Not UTF-8 either.", { file: "a.html", line: 9 }),
  issue("export/moved", "Moved.", { pointer: "/info" }),
];

it("groups issues by file, says advice once, and counts at the end", () => {
  expect(issueText(issues, plain)).toBe(
    `warning  a.html:3  input/encoding
         Not UTF-8.
         │ caf\u00e9
warning  a.html:9  input/encoding
         Not UTF-8 either.
         → Save the page as UTF-8.

error    b.html  input/unreadable
         Cannot read b.
         → Check that the path exists and that you may read it.

note     #/info  export/moved
         Moved.
         → Read the value from its x- key where you need it.

1 error, 2 warnings, 1 note`,
  );
});

it("hides what is beyond the limits and says so", () => {
  const text = issueText(issues, plain, { errors: 1, warnings: 1, notes: 0 });
  expect(text).not.toContain("either");
  expect(text).toMatch(/1 error, 2 warnings, 1 note \(2 not shown; --json shows all\)$/);
});

it("does not count what is hidden where that is all", () => {
  const text = issueText(issues.slice(3), plain, { errors: 1, warnings: 1, notes: 0 });
  expect(text.trim()).toBe("1 note (--json shows them)");
});

it("colours the severity", () => {
  expect(issueText(issues, coloured)).toContain("\u001b[31merror");
});
