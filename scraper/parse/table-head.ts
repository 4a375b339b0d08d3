import type { Account } from "./account.js";
import { isHeading } from "./boilerplate.js";
import { type Line, spaced } from "./line.js";

const column =
  "(?:(?:query |error )?(?:parameter|message|code|number)|name|(?:data ?)?type|description|text|(?:HTTP )?status(?: code)?|HTTP|error|required|optional)s?";
const columns = new RegExp(`^${column}(?:[\\s|]+${column})*$`, "i");

/**
 * Ignores what a layout prints between the sentence that opens a table and the table's first row: a heading,
 * and the names of columns on one line or on several.
 *
 * @param before the lines above the first row
 * @returns those that are neither
 */
export function skipTableHead(before: readonly Line[], account: Account): readonly Line[] {
  return before.filter((line) => {
    const text = spaced(line).trim();
    const rule = isHeading(text) ? "section heading" : columns.test(text) ? "table head" : undefined;
    if (rule) account.ignore(line.index, rule);
    return rule === undefined;
  });
}
