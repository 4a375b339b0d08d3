import { expect, test } from "vitest";
import type { Account } from "../../../scraper/parse/account.js";
import { dropHeadings } from "../../../scraper/parse/boilerplate.js";
import { linesOf } from "./lines-of.js";

/** What is left of a section's lines, and which were taken for the heading of the next section. */
function left(...lines: readonly string[]) {
  const ignored: number[] = [];
  const account = { ignore: (index: number) => ignored.push(index) } as unknown as Account;
  const section = dropHeadings({ opening: undefined, lines: linesOf(...lines) }, account);
  return { lines: section.lines.map(({ text }) => text), ignored };
}

test.each(["Query string", "Error codes", "Parameters", "Response body", "Sorting", "Response"])(
  "%s at the end of a section is the heading of the next",
  (heading) => {
    expect(left("Name", "", heading)).toEqual({ lines: ["Name"], ignored: [2] });
  },
);

test("a type at the end of a table is none", () => {
  expect(left("Name", "String")).toEqual({ lines: ["Name", "String"], ignored: [] });
});
