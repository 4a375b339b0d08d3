import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { PageText } from "../model/page-text.js";
import type { Account } from "./account.js";
import { isTopLine } from "./page-top.js";
import type { ParsedPage } from "./parsed-page.js";

const otherRow = /\b(?:Supported formats|Successful HTTP status code|API resource identifier)\b/;

/** Says why a file is no resource page: empty, or something else. */
export function refusePage(text: PageText, account: Account): Outcome<ParsedPage> {
  const shown = text.lines.filter((line) => line.text.trim() !== "");
  const first = shown[0];
  const place = { file: text.file, line: first?.number ?? 1 };
  const value: ParsedPage = { page: undefined, account: account.close() };
  if (!first) {
    const message = "The page is empty: a RamBase resource page was expected.";
    return { value, issues: [issue("page/empty", message, place)] };
  }
  const message =
    'No header table was found: a row "HTTP method" with GET, POST, PUT or DELETE was expected.';
  // Other rows of the table show where the row was lost; a page that ends above its table was cut off.
  const wasBegun = shown.some((line) => isTopLine(line.text.trim()));
  const near = shown.find((line) => otherRow.test(line.text)) ?? (wasBegun ? shown.at(-1) : first) ?? first;
  const at = { file: text.file, line: near.number, excerpt: near.text.trim().slice(0, 80) };
  return { value, issues: [issue("page/not-a-resource", message, at)] };
}
