import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ignoringRules, usingRules } from "../../scraper/model/line-rules.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { writeOlderPage } from "../support/docs-site/older/write-older.js";
import { goodPages, reportOf } from "./good-pages.js";
import { linesPage } from "./lines-page.js";

const rows = readFileSync("docs/reading-rules.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, rule, takes, file] = /^\| ([^|]+) \| (.+) \| `([^`]+)` \|$/.exec(line) ?? [];
    return rule === undefined ? [] : [{ rule, takes, file: file ?? "" }];
  });

describe("docs/reading-rules.md", () => {
  test("lists every rule of the parser, and no other", () => {
    expect(rows.map(({ rule }) => rule)).toEqual([...usingRules, ...ignoringRules]);
  });

  test.each(rows)("names the file that has the rule «$rule»", ({ rule, file }) => {
    const text = readFileSync(file, "utf8");
    // Most rules of the header table's rows are put together from the names of the rows.
    const isNamed =
      text.includes(`"${rule}"`) || (rule.startsWith("header row: ") && text.includes("header row: ${"));
    expect(isNamed).toBe(true);
  });
});

/** Pages with what most pages lack. */
const rare = [
  linesPage
    .replace(
      "Moves a shelf.",
      "Important: words of ours.\n\nMoves a shelf.\n\nThis is a deprecated API version\n\nIt ends soon.",
    )
    .replace("HTTP method", "Latest version Version 5\nThis version Version 3\nHTTP method")
    .replace("named filters.", "named filters.\n\nName Type Description\nName String Name of it")
    .replace("sortable parameters", "sortable parameters\n\nName")
    .replace("Words of ours.\n\nPossible", "Words of ours.\n\n100147 Copy it\n\nPossible"),
  writePage(randomContent(1), "html-lists")
    .replace(/(?=<p class="text">Read more about)/, "<h3>Filters</h3><a href='#'>Back to top</a>")
    .replace("<ol>", "<p>XML body:</p><ol>"),
  writeOlderPage({ ...randomContent(1), older: { version: 4 } }, "lines"),
];

test("every rule takes a line of some page", () => {
  const pages = [
    ...goodPages().filter((_, i) => i % 9 === 0),
    ...rare.map((text, i) => ({ name: `rare ${i}`, text })),
  ];
  const met = new Set(pages.flatMap((page) => reportOf(page).account.map(({ rule }) => rule)));
  expect([...usingRules, ...ignoringRules].filter((rule) => !met.has(rule))).toEqual([]);
});
