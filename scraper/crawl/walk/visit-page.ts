import type { Issue } from "../../../issues/issue.js";
import { isInScope, type Scope } from "../../address/scope.js";
import type { SiteAddress } from "../../address/site-address.js";
import type { FetchedPage } from "../fetch/answer.js";
import type { Arrival } from "../fetch/follow-redirects.js";
import { checkPage, isPageType, wrongMediaType } from "../guard/page-guards.js";
import type { CrawledPage, KnownPage, Visit } from "./crawled-site.js";
import { lookAtPage } from "./look-at-page.js";

/** A visit with the body that belongs to it, or the reason why the crawl cannot be a good one. */
export type VisitResult = { readonly visit: Visit; readonly body?: Uint8Array } | { readonly refused: Issue };

/** What a visit may rely on. */
export interface VisitTerms {
  readonly known: KnownPage | undefined;
  readonly knownBody: () => Uint8Array;
  /** Whether a page has to be there: the start, a resource, or a page that was there the last time. */
  readonly isExpected: boolean;
  readonly textFloor: number;
  readonly start: SiteAddress;
  readonly scope: Scope;
}

/**
 * Judges an answer.
 *
 * @param requested the key of the address that was asked for
 */
export function judgeArrival(
  requested: string,
  { address, answer }: Arrival,
  terms: VisitTerms,
): VisitResult {
  const { known, knownBody, isExpected, scope } = terms;
  switch (answer.kind) {
    case "refused":
      return { refused: answer.issue };
    case "gone":
      return { visit: { requested, kind: "gone", status: answer.status } };
    case "unchanged": {
      if (known === undefined) throw new Error(`${address.href} was asked with a condition of no known page`);
      const { mediaType, validators } = known;
      const page = { address, status: 200, mediaType, validators };
      const { links } = lookAtPage(knownBody(), mediaType, address.href);
      return { visit: { requested, kind: "page", page, links: linksInScope(links, scope) } };
    }
    case "page": {
      const { status, mediaType, bytes, validators } = answer;
      if (!isPageType(mediaType)) {
        if (isExpected) return { refused: wrongMediaType(address.href, mediaType) };
        return { visit: { requested, kind: "other-type", mediaType } };
      }
      const page = { address, status, mediaType, validators };
      return judgePage(requested, page, answer, terms, bytes);
    }
  }
}

function judgePage(
  requested: string,
  page: CrawledPage,
  answer: FetchedPage,
  { textFloor, start, scope }: VisitTerms,
  body: Uint8Array,
): VisitResult {
  const look = lookAtPage(body, page.mediaType, page.address.href);
  const links = linksInScope(look.links, scope);
  const leadsOn = links.some(({ key }) => key !== page.address.key && key !== start.key);
  const refused = checkPage(page.address, answer, { ...look, leadsOn }, textFloor);
  if (refused !== undefined) return { refused };
  return { visit: { requested, kind: "page", page, links }, body };
}

/** Every address once, though menus lead to it again and again. */
function linksInScope(links: readonly SiteAddress[], scope: Scope): readonly SiteAddress[] {
  const byHref = new Map(links.map((link) => [link.href, link]));
  return [...byHref.values()].filter(({ href }) => isInScope(href, scope));
}
