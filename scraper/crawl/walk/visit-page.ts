import type { Issue } from "../../../issues/issue.js";
import type { SiteAddress } from "../../address/site-address.js";
import type { FetchedPage } from "../fetch/answer.js";
import type { Arrival } from "../fetch/follow-redirects.js";
import { checkPage, isPageType, wrongMediaType } from "../guard/page-guards.js";
import type { CrawledPage, KnownPage, PageVisit, Visit } from "./crawled-site.js";
import { lookAtPage, type PageLook } from "./look-at-page.js";
import type { SiteLinks } from "./site-links.js";

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
  readonly links: SiteLinks;
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
  const { known, knownBody, isExpected } = terms;
  switch (answer.kind) {
    case "refused":
      return { refused: answer.issue };
    case "gone":
      return { visit: { requested, kind: "gone", status: answer.status } };
    case "unchanged": {
      if (known === undefined) throw new Error(`${address.href} was asked with a condition of no known page`);
      const { mediaType, validators } = known;
      const page = { address, status: 200, mediaType, validators };
      return { visit: pageVisit(requested, page, lookAt(page, knownBody()), terms) };
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
  terms: VisitTerms,
  body: Uint8Array,
): VisitResult {
  const look = lookAt(page, body);
  const visit = pageVisit(requested, page, look, terms);
  const leadsOn = visit.links.some(({ key }) => key !== page.address.key && key !== terms.start.key);
  const refused = checkPage(page.address, answer, { ...look, leadsOn }, terms.textFloor);
  return refused === undefined ? { visit, body } : { refused };
}

/** A visit that an interrupted crawl has made, without what was looked at then. */
export function visitAgain(
  requested: string,
  page: CrawledPage,
  body: Uint8Array,
  links: SiteLinks,
): PageVisit {
  return pageVisit(requested, page, lookAt(page, body), { links });
}

function lookAt({ address, mediaType }: CrawledPage, body: Uint8Array): PageLook {
  return lookAtPage(body, mediaType, address.href);
}

function pageVisit(
  requested: string,
  page: CrawledPage,
  look: PageLook,
  { links }: Pick<VisitTerms, "links">,
): PageVisit {
  return { requested, kind: "page", page, links: links.within(look.links) };
}
