import { describe, expect, test } from "vitest";
import type { Layout } from "../../../scraper/model/page-text.js";
import { Account } from "../../../scraper/parse/account.js";
import { readErrorList } from "../../../scraper/parse/error-list.js";

/** The entries as `code status message`, the lines that lack something, and what became of each line. */
function read(layout: Layout, ...texts: readonly string[]) {
  const lines = texts.map((text, index) => ({ index, text, seams: [], links: [], bold: [] }));
  const account = new Account(lines.length);
  const { errors, incomplete } = readErrorList(lines, layout, account);
  return {
    errors: errors.map(({ code, status, message }) => `${code} ${status} ${message}`),
    incomplete: incomplete.map(({ text }) => text),
    uses: account.close().map(({ use }) => use),
  };
}

describe("the list of errors", () => {
  test.each<[string, Layout, readonly string[]]>([
    ["one line each", "lines", ["Error 101 HTTP 400 Too late", "Error 102 HTTP 404 Gone"]],
    ["bars around cells", "flat", ["| Error 101 HTTP 400 | Too late |", "Error 102 | HTTP 404 | Gone |"]],
    ["a cell a line", "html", ["Error 101", "HTTP 400", "Too late", "Error 102", "HTTP 404", "Gone"]],
    ["a message of its own line", "html", ["Error 101 HTTP 400", "Too late", "Error 102 HTTP 404", "Gone"]],
  ])("%s", (_, layout, lines) => {
    expect(read(layout, ...lines)).toEqual({
      errors: ["101 400 Too late", "102 404 Gone"],
      incomplete: [],
      uses: lines.map(() => "used"),
    });
  });

  test.each<Layout>(["lines", "html"])("a bar may stand in a message: %s", (layout) => {
    expect(read(layout, "Error 101 HTTP 400 Use a | b").errors).toEqual(["101 400 Use a | b"]);
  });

  test("a message may have several lines where another entry follows", () => {
    expect(
      read("lines", "Error 101 HTTP 400 Too late", "by a day", "Error 102 HTTP 404 Gone").errors,
    ).toEqual(["101 400 Too late\nby a day", "102 404 Gone"]);
  });

  test("a message may begin like an entry", () => {
    const lines = ["Error 101", "HTTP 400", "Error 5 from bank", "Error 102", "HTTP 404", "Gone"];
    expect(read("html", ...lines).errors).toEqual(["101 400 Error 5 from bank", "102 404 Gone"]);
  });

  test("also on one line, where elements alone set the parts apart", () => {
    const text = "Error 101052HTTP 400Error 5 from bankError 101053HTTP 404HTTP method is unknown";
    const seams = [12, 20, 37, 49, 57];
    const lines = [{ index: 0, text, seams, links: [] }];
    expect(readErrorList(lines, "html", new Account(1)).errors.map(({ message }) => message)).toEqual([
      "Error 5 from bank",
      "HTTP method is unknown",
    ]);
  });

  test("an entry without a message is not whole", () => {
    expect(read("lines", "Error 101 HTTP 400").incomplete).toEqual(["Error 101 HTTP 400"]);
  });

  test("what stands on a line of its own is nobody's message where the others stand on one line", () => {
    const lines = ["Error 101 HTTP 400 Too late", "Error 102 HTTP 404", "Was this of help?"];
    expect(read("html", ...lines)).toEqual({
      errors: ["101 400 Too late", "102 404 "],
      incomplete: ["Error 102 HTTP 404", "Was this of help?"],
      uses: ["used", "used", "unexplained"],
    });
  });

  test("an entry in another form stays unexplained", () => {
    expect(read("html", "Error 101 HTTP 400 Too late", "Error: HTTP 404 Gone").uses).toEqual([
      "used",
      "unexplained",
    ]);
  });
});
