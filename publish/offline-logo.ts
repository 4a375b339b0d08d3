import { issue } from "../issues/catalogue.js";
import type { Outcome } from "../issues/issue.js";

const outsideLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

const word =
  '<svg xmlns="http://www.w3.org/2000/svg" width="56" height="14" viewBox="0 0 56 14">' +
  '<text x="2" y="11" textLength="48" font-family="system-ui,sans-serif" font-size="12" font-weight="600" fill="#4a86e8">Redocly</text></svg>';

/**
 * Redoc loads the image of its "API docs by" mark from the maker's server. Here the mark holds the maker's
 * name as an image inside the page instead.
 *
 * @returns the page; reports `site/outside-request` when the address is not where
 *   this version of Redoc has it
 */
export function withOfflineLogo(html: string): Outcome<string> {
  const value = html.replace(outsideLogo, `data:image/svg+xml,${encodeURIComponent(word)}`);
  if (value !== html) return { value, issues: [] };
  const message =
    "The rendered reference does not hold the logo address that is replaced so that it works offline";
  return { value, issues: [issue("site/outside-request", message)] };
}
