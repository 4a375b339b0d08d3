import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { SiteAddress } from "../../address/site-address.js";
import type { FetchedPage } from "../fetch/answer.js";
import type { PageLook } from "../walk/look-at-page.js";

/** Media types that a page may have. */
const pageTypes: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);

export function isPageType(mediaType: string): boolean {
  return pageTypes.has(mediaType);
}

/** A page of another media type; reported where a page of the documentation was expected. */
export function wrongMediaType(href: string, mediaType: string): Issue {
  const type = mediaType === "" ? "no media type" : `the media type ${mediaType}`;
  return issue("guard/content-type", `${href} answered with ${type}; text/html was expected.`, {
    file: href,
  });
}

interface JudgedLook extends Omit<PageLook, "links"> {
  /** Whether it leads to other pages of the documentation than the one where that begins. */
  readonly leadsOn: boolean;
}

/**
 * Looks whether a page that came with status 200 is a page of the documentation.
 *
 * @param floor letters below which a resource page is none
 * @returns `guard/login-page`, `guard/needs-scripts` or `guard/too-small`; nothing when the page may be one
 */
export function checkPage(
  { href, isResource }: SiteAddress,
  { bytes }: FetchedPage,
  { leadsOn, textLength, asksForPassword, hasScripts }: JudgedLook,
  floor: number,
): Issue | undefined {
  const place = { file: href };
  // Documentation has a field for a password in its menu now and then, and leads on nevertheless.
  if (asksForPassword && (isResource ? textLength < 10 * floor : !leadsOn)) {
    return issue(
      "guard/login-page",
      `${href} asks for a password; a page of the documentation was expected.`,
      place,
    );
  }
  const needed = isResource ? floor : 1;
  if (textLength >= needed) return undefined;
  if (hasScripts) {
    const message = `${href} shows ${textLength} letters without its scripts; programs of a browser write the rest.`;
    return issue("guard/needs-scripts", message, place);
  }
  const message = `${href} holds ${bytes.length} bytes with ${textLength} letters; at least ${needed} letters were expected.`;
  return issue("guard/too-small", message, place);
}
