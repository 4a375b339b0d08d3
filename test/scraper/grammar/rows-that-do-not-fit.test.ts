import { describe, expect, test } from "vitest";
import { writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { insertBelow, quietPage } from "./insert-into-page.js";

/** The lines of the page of which it is said that a row is not clear. */
function reportedLines(text: string): readonly (string | undefined)[] {
  const { found } = readPage(text);
  const lines = text.split("\n");
  const codes = ["page/row-unclear", "page/value-new"];
  return found.filter(({ code }) => codes.includes(code)).map(({ line = 0 }) => lines[line - 1]);
}

const filterSentence = "on how to use filter parameters";

describe("a filter that is unlike the others is reported at its line", () => {
  const whole = "customerId Integer Customer of the order";
  const apart = "customerId Integer\nCustomer of the order\nname String\nName of the order";
  test.each([
    ["a datatype that is none", `${whole}\n`, "paid Bit Only paid ones", ""],
    ["a datatype that is none, its text below", `${apart}\n`, "paid Bit", "\nOnly paid ones"],
    ["a rest of a tag behind its datatype", `${apart}\n`, "paid Boolean[/b>", "\nOnly paid ones"],
    ["no datatype", "", "Service APIs", `\n${whole}`],
    ["no text", `${apart}\n`, "paid Boolean", ""],
    ["its text joined to its datatype", `${whole}\n`, "paid BooleanOnly paid ones", ""],
    ["joined to the row above", "", `${whole}paid Boolean Only paid ones`, ""],
    ["a Norwegian text, joined to the row above", "", `${whole} paid Boolean Øre too`, ""],
    ["joined to the row above, without blanks", "", `${whole}paid BooleanOnly paid ones`, ""],
    ["its label joined to the row above", "", `${whole} paid Boolean`, "\nOnly paid ones"],
    ["a constraint of another row", `${whole}\nNamed filters\n`, "Minimum: 1", ""],
    ["a word before the heading", `${whole}\n`, "New Named filters", "\nOpenItems Those that are open"],
    ["a misspelled heading above it", `${whole}\n`, "Named filtrs", "\nOpenItems Those that are open"],
  ])("%s", (_, above, row, below) => {
    expect(reportedLines(insertBelow("lines", filterSentence, above + row + below))).toEqual([row]);
  });
});

describe("where the flat export draws bars, they tell where a row begins and ends", () => {
  const rows = (...inserted: string[]) => insertBelow("flat", filterSentence, inserted.join("\n"));
  const first = "customerId Integer | Customer of the order |";

  test("a row whose datatype is none is a row all the same, and reported", () => {
    const text = rows(first, "paid Bit | Only paid ones |");
    expect(readPage(text).page.filters.map((row) => row.text)).toEqual([
      "customerId Integer Customer of the order",
      "paid Bit Only paid ones",
    ]);
    expect(reportedLines(text)).toEqual(["paid Bit | Only paid ones |"]);
  });

  test("a line below a row that has ended is reported", () => {
    expect(reportedLines(rows(first, "1: open, 2: closed"))).toEqual(["1: open, 2: closed"]);
  });

  test("a row may go over several lines", () => {
    expect(reportedLines(rows(first, "status Integer | 1: open", "2: closed |"))).toEqual([]);
  });

  test("rows without any bars are not missing them", () => {
    expect(reportedLines(rows("customerId Integer Customer of the order"))).toEqual([]);
  });
});

describe("a row that was joined to the sentence above it is reported there", () => {
  const page = writePage(quietPage, "lines");
  test.each([
    ["a whole row", "named filters.", "named filters. customerId Integer Customer of the order"],
    [
      "a whole row, without blanks",
      "named filters.",
      "named filters customerId IntegerCustomer of the order.",
    ],
    ["its name alone", "named filters.", "named filters.customerId"],
    [
      "a name behind a sentence without its full stop",
      "sortable parameters",
      "sortable parameters createdAt",
    ],
  ])("%s", (_, end, joined) => {
    expect(page).toContain(end);
    expect(reportedLines(page)).toEqual([]);
    expect(reportedLines(page.replace(end, joined))).toEqual([expect.stringContaining(joined)]);
  });
});

test("a query parameter whose name was joined to its datatype is reported, also where its text follows at once", () => {
  const joined = "<p><b>$kindsBoolean, optional</b><i>What it is for</i></p>";
  const rows = `<p><b>from</b> <b>Date, optional</b> <i>First day</i></p>\n${joined}`;
  expect(reportedLines(insertBelow("html-lists", "The query string is placed", rows))).toEqual([joined]);
});
