import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";

/** One page as the scraper reads it: issues as `code: message`, and the lines that no rule took. */
export function readPage(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { value, issues } = scrape([{ file: "page", bytes }]);
  return {
    // A page that was not read has no facts to compare; the issues say why.
    page: value.pages[0] as ResourcePage,
    issues: issues.map(({ code, message }) => `${code}: ${message}`),
    found: issues,
    unexplained: value.reports[0]?.lines.unexplained ?? 0,
  };
}
