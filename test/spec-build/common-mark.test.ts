import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCommonMark, toCommonMark } from "../../spec/document/common-mark.js";

describe("text of a page as CommonMark", () => {
  test.each([
    ["Use *abc* or _x_ as wildcard", "Use \\*abc\\* or \\_x\\_ as wildcard"],
    ["Number of the object_id, 5 < 6 & 7 - 8 (about)", "Number of the object_id, 5 < 6 & 7 - 8 (about)"],
    ["<b>bold</b> <script>alert(1)</script>", "&lt;b>bold&lt;/b> &lt;script>alert(1)&lt;/script>"],
    ["a [link](javascript:alert(1))", "a [link&#93;(javascript&#58;alert(1))"],
    ["# Heading\n> quoted", "\\# Heading\n\\> quoted"],
    ["Title\n=====\nand\n---", "Title\n\\=====\nand\n\\---"],
    ["`code` ~~gone~~ &lt; and \\*", "\\`code\\` \\~\\~gone\\~\\~ &amp;lt; and \\\\\\*"],
    ["C:\\temp and \\d+", "C:\\temp and \\d+"],
    ["Values [A-Z]", "Values [A-Z]"],
  ])("%s", (text, markdown) => {
    expect(toCommonMark(text)).toBe(markdown);
    expect(fromCommonMark(markdown)).toBe(text);
  });

  test("can be had back, whatever it is", () => {
    const marks = fc.constantFrom(..."\\`*_~&<>[](){}#!:;|=-a1 \n", "&lt;", "&#42;", "javascript:", "<a ");
    const text = fc.array(marks, { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (one) => {
        expect(fromCommonMark(toCommonMark(one))).toBe(one);
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  test("leaves the code of other documents as it stands", () => {
    expect(fromCommonMark("Matches `\\.` and \\*, 5 \\d &copy;")).toBe("Matches `\\.` and *, 5 \\d &copy;");
  });
});
