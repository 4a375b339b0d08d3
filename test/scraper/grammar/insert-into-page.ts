import type { PageContent } from "../../../scraper/model/resource-page.js";
import { randomContent, writePage } from "../../support/docs-site/index.js";

/** A page on which nothing stands that a test may trip over. */
export const quietPage: PageContent = randomContent(1);

/** The page with something of the test's own right below the sentence that opens a section. */
export function insertBelow(
  layout: "lines" | "flat" | "html-lists",
  sentence: string,
  inserted: string,
): string {
  const text = writePage(quietPage, layout);
  const at = text.indexOf(sentence);
  if (at < 0) throw new Error(`the page has no sentence "${sentence}"`);
  const end = layout === "html-lists" ? text.indexOf("</p>", at) + "</p>".length : text.indexOf("\n", at);
  return `${text.slice(0, end)}\n${inserted}${text.slice(end)}`;
}
