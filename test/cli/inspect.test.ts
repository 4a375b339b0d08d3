import { describe, expect, test } from "vitest";
import { type InspectedLine, lineList } from "../../cli/inspect/line-list.js";
import { ruleSummary } from "../../cli/inspect/rule-counts.js";
import { coloured, plain } from "../../cli/terminal/colours.js";
import { fitText, textWidth } from "../../cli/terminal/text-width.js";
import { issue } from "../../issues/catalogue.js";

function line(number: number, text: string, more: Partial<InspectedLine> = {}): InspectedLine {
  return { number, text, bold: [], links: [], seams: [], use: "used", rule: "summary", ...more };
}

const lines = [
  line(9, "API", { use: "ignored", rule: "page label" }),
  line(10, "Moves a shelf to another room."),
  line(11, "Something new.", { use: "unexplained", rule: "" }),
];
const wide = { paint: plain, columns: Infinity };

describe("the list of a page's lines", () => {
  test("tells used, ignored and unexplained lines apart without colour", () => {
    expect(lineList(lines, [], wide)).toBe(
      [
        " 9  (page label)  API",
        "10  summary       Moves a shelf to another room.",
        "11  ? no rule     Something new.",
      ].join("\n"),
    );
  });

  test("cuts the text to the width of the terminal", () => {
    const rows = lineList(lines, [], { paint: plain, columns: 30 }).split("\n");
    expect(rows[1]).toBe("10  summary     Moves a shelf…");
    expect(rows.every((row) => row.length <= 30)).toBe(true);
  });

  test("puts issues below their lines, wrapped, the advice of several below the last", () => {
    const found = [1, 2].map(() => issue("page/row-unclear", "The row cannot be read.", { line: 10 }));
    expect(lineList(lines, found, { paint: plain, columns: 40 }).split("\n").slice(2, -1)).toEqual([
      "    ╰ warning page/row-unclear",
      "      The row cannot be read.",
      "    ╰ warning page/row-unclear",
      "      The row cannot be read.",
      "      → Look at the line; if the page is",
      "        right, the reader needs a new",
      "        rule.",
    ]);
  });

  test("shows bold words, links with their addresses, and gaps that a style sheet may draw", () => {
    const shown = line(1, "NameValues are listed here", {
      bold: [{ from: 0, to: 4 }],
      seams: [4],
      links: [{ from: 22, to: 26, href: "/values" }],
    });
    expect(lineList([shown], [], wide)).toBe("1  summary  Name¦Values are listed here → /values");
    expect(lineList([shown], [], { ...wide, paint: coloured })).toContain("\u001b[1mName\u001b[22m");
  });

  test("lets no page steer the terminal", () => {
    expect(lineList([line(1, "a\u001b[31mb\u0007\u009b")], [], wide)).toBe("1  summary  a␛[31mb␇␦");
  });
});

test("the summary counts the lines of every rule and names those without one", () => {
  expect(ruleSummary([...lines, line(12, "More.")], plain)).toBe(
    [
      "2  summary",
      "1  (page label)",
      "1  ? no rule: line 11",
      "",
      "4 lines: 2 used, 1 ignored, 1 unexplained",
    ].join("\n"),
  );
});

test.each([
  ["abc", 3],
  ["漢字", 4],
  ["e\u0301", 1],
  ["😀", 2],
])("«%s» takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ["abcdef", 6, "abcdef"],
  ["abcdefg", 6, "abcde…"],
  ["漢字漢字", 6, "漢字…"],
])("«%s» in %i columns is «%s»", (text, columns, fitted) => {
  expect(fitText(text, columns)).toBe(fitted);
});
