import { expect, it } from "vitest";
import { readReleaseTemplates } from "../../cli/sync/release-templates.js";
import { issue } from "../../issues/catalogue.js";
import { pullRequestReport, type ReportFacts } from "../../release/report/pull-request-report.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, PathItem } from "../../spec/document/openapi.js";

const templates = await readReleaseTemplates();

function documentOf(paths: { readonly [path: string]: PathItem }): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Example", version: "1.0.0" }, paths };
}

function factsOf(old: OpenApiDocument, now: OpenApiDocument, more: Partial<ReportFacts> = {}): ReportFacts {
  return {
    changes: explainChanges(diffDocuments(old, now), {}),
    surface: [],
    documents: { old, new: now },
    versions: [],
    issues: [],
    isFirst: false,
    read: { pages: 0, unexplained: 0 },
    addresses: new Map(),
    ...more,
  };
}

const many = (verb: string) =>
  documentOf(
    Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`/system/${verb}-${i}`, { get: {} }])),
  );

it("fits into a pull request, whatever changed, and still shows every section", () => {
  const unexplained = Array.from({ length: 3000 }, (_, i) =>
    issue("page/unexplained", "No rule explains this line.", {
      file: "roles.html",
      line: i,
      excerpt: "?".repeat(500),
    }),
  );
  const text = pullRequestReport(factsOf(many("old"), many("new"), { issues: unexplained }), templates);
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toContain("# API documentation: 3000 breaking, 3000 infos");
  expect(text.indexOf("## Breaking")).toBeLessThan(text.indexOf("## New"));
  expect(text).toContain("- … and 2940 more: see `generated/CHANGELOG.md`");
  expect(text).toContain("## Lines that nothing explains");
});

it("names what was read with doubt, with a link to its page", () => {
  const nothing = documentOf({});
  const issues = [
    issue("halves/differ", "The halves differ.", { file: "pages/roles.html", line: 7 }),
    issue("page/unexplained", "No rule explains this line.", {
      file: "pages/roles.html",
      line: 9,
      excerpt: "Odd `x`",
    }),
    issue("crawl/page-gone", "It is gone.", { file: "pages/gone.html" }),
    issue("page/row-repeated", "Told twice.", { file: "pages/roles.html", line: 3 }),
  ];
  const addresses = new Map([["pages/roles.html", "https://example.com/roles?version=1"]]);
  const read = { read: { pages: 1, unexplained: 3 }, readBefore: { pages: 1, unexplained: 2 } };
  const text = pullRequestReport(factsOf(nothing, nothing, { issues, addresses, ...read }), templates);
  const page = "https://example.com/roles?version=1";
  expect(text).toContain(
    `## Read with doubt\n\n- [pages/roles.html, line 7](${page}): The halves differ. (\`halves/differ\`)`,
  );
  expect(text).toContain(
    `- [pages/roles.html, line 9](${page}): No rule explains this line. — \`\` Odd \`x\` \`\` (\`page/unexplained\`)`,
  );
  expect(text).toContain("## Pages that are gone\n\n- pages/gone.html: It is gone.");
  expect(text).not.toContain("Told twice");
  expect(text).toContain("# API documentation: no changes");
  expect(text).toContain("| Unexplained lines | 2 | 3 |");
});

it("puts the doubt about a page beside the changes that come from it, and into the title", () => {
  const [old, now] = [documentOf({ "/roles": { get: {} }, "/duties": { get: {} } }), documentOf({})];
  const evidenceOf = (file: string) => ({
    pointer: "",
    more: 0,
    source: { kind: "page", rule: "", file, from: 3, to: 3, text: [] } as const,
  });
  const changes = explainChanges(diffDocuments(old, now), {}).map((change) => ({
    ...change,
    oldEvidence: evidenceOf(change.operations[0]?.path === "/roles" ? "roles.html" : "duties.html"),
  }));
  const issues = [
    issue("page/row-unclear", "No number stands there.", { file: "roles.html", line: 7 }),
    issue("page/unexplained", "No rule explains this line.", { file: "roles.html", line: 9 }),
    issue("halves/differ", "The halves differ, and nothing is lost.", { file: "duties.html", line: 3 }),
  ];
  const text = pullRequestReport(factsOf(old, now, { changes, issues }), templates);
  expect(text).toContain("# API documentation: 2 breaking, 1 of them read with doubt\n");
  const note =
    "(`GET /roles`) · roles.html, was line 3 · **read with doubt**, line 7: No number stands there. And 1 more on this page.\n";
  expect(text).toContain(note);
  expect(text).toMatch(/\(`GET \/duties`\) · duties.html, was line 3\n/);
  // What a guard says about the same line is no doubt more.
  const refused = [
    ...issues,
    issue("guard/misread", "No number stands there.", { file: "roles.html", line: 7 }),
  ];
  expect(pullRequestReport(factsOf(old, now, { changes, issues: refused }), templates)).toContain(note);
});

it("says once what to do where a guard refused", () => {
  const issues = [issue("guard/fewer", "Half is gone."), issue("guard/fewer", "More is gone.")];
  const text = pullRequestReport(factsOf(documentOf({}), documentOf({}), { issues }), templates);
  expect(text).toContain(
    "## Refused: nothing was written\n\n- Half is gone. (`guard/fewer`)\n- More is gone. (`guard/fewer`)\n" +
      "- **To do**: Look at what is missing; when that is right, run again with --accept.\n",
  );
});
