import { expect, test } from "vitest";
import { CodeText, withSeams } from "../../../scraper/parse/code/code-text.js";
import { tooltipSegments } from "../../../scraper/parse/code/tooltip-segments.js";
import { linesOf } from "./lines-of.js";

/** The lines that a tooltip states, of text in which a bar marks where one element ends and the next begins. */
function segmentsOf(...lines: readonly string[]): readonly string[] {
  const read = linesOf(...lines);
  const code = new CodeText(read, read.map(withSeams));
  return tooltipSegments(code, { from: 0, to: code.text.length }, "Name").map(({ text }) => text);
}

test.each([
  [["See ‖first‖ ‖second"], ["See first second"]],
  [
    ["Required/mandatory‖ ‖field", "A text"],
    ["Required/mandatory field", "A text"],
  ],
  [["Name‖ ‖Required/mandatory field‖ ‖A text"], ["Name", "Required/mandatory field", "A text"]],
  [["See ‖first‖second"], ["See firstsecond"]],
])("blanks between elements are those that a reader sees: %j", (lines, expected) => {
  expect(segmentsOf(...lines)).toEqual(expected);
});
