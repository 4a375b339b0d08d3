import { describe, expect, test } from "vitest";
import { Account } from "../../../scraper/parse/account.js";
import { readCode } from "../../../scraper/parse/code/read-code.js";

/** The code without its numbers, blanks at the ends of lines left out. */
function withoutNumbers(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, index) => ({ index, text, seams: [], links: [] }));
  return readCode(lines, new Account(lines.length))
    .text.split("\n")
    .map((line) => line.trim());
}

describe("line numbers of code", () => {
  test("stand on lines of their own", () => {
    expect(withoutNumbers("1", "<A>", "2", "</A>", "1", "{", "2", "}")).toEqual([
      "",
      "<A>",
      "",
      "</A>",
      "",
      "{",
      "",
      "}",
    ]);
  });

  test("or before the code", () => {
    expect(withoutNumbers("1 <A>", "2: </A>", "1 {", "2. }")).toEqual(["<A>", "</A>", "{", "}"]);
  });

  test("or all together before it", () => {
    expect(withoutNumbers("1", "2", "<A>", "</A>", "1", "2", "{", "}")).toEqual([
      "",
      "",
      "<A>",
      "</A>",
      "",
      "",
      "{",
      "}",
    ]);
  });

  test("are none where nothing is numbered: a description may be a number", () => {
    const code = ["<A>", "<B>{String}</B>", "B", "1", "<C>{String}</C>", "C", "<D>{String}</D>", "</A>"];
    expect(withoutNumbers(...code)).toEqual(code);
  });

  test("are none behind a label that waits for its value", () => {
    const code = ["1 <A>", "2 <B", "B", "Minimum value:", "3", "3 >{Integer}</B>", "4 </A>"];
    expect(withoutNumbers(...code)[4]).toBe("3");
  });

  test("are none out of sequence", () => {
    expect(withoutNumbers("1 <A>", "7", "2 </A>")[1]).toBe("7");
  });

  test.each(["1: Yes", "1 Low", "1. January", "1\tLow", "1"])(
    "are none where a description says %s",
    (description) => {
      const code = ["1 <A>", "2 <B", "B", "Kind:", description, "0: No", ">{Integer}</B>", "3 </A>"];
      expect(withoutNumbers(...code)[4]).toBe(description);
    },
  );

  test.each(["3: Yes", "3 High"])("are none where a description goes on with %s", (description) => {
    const code = ["1 <A>", "2 <B", "B", description, ">{Integer}</B>", "3 </A>"];
    expect(withoutNumbers(...code)[3]).toBe(description);
    expect(withoutNumbers(...code)[5]).toBe("</A>");
  });
});
