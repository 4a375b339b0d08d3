import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { SiteAddress } from "../../address/site-address.js";
import type { FetchedPage } from "../fetch/answer.js";
import { checkPage, isPageType, wrongMediaType } from "../guard/page-guards.js";
import type { CrawledPage, KnownPage, Visit } from "./crawled-site.js";
import type { Arrival } from "./follow-redirects.js";
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
  const { known, knownBody, isExpected, textFloor } = terms;
  switch (answer.kind) {
    case "refused":
      return { refused: answer.issue };
    case "gone":
      return { visit: { requested, kind: "gone", status: answer.status } };
    case "unchanged": {
      if (known === undefined) return { refused: unasked(address) };
      const { mediaType, validators } = known;
      const page = { address, status: 200, mediaType, validators };
      return { visit: { requested, kind: "page", page, links: linksOf(knownBody(), page) } };
    }
    case "page": {
      const { status, mediaType, bytes, validators } = answer;
      if (!isPageType(mediaType)) {
        if (isExpected) return { refused: wrongMediaType(address.href, mediaType) };
        return { visit: { requested, kind: "other-type", mediaType } };
      }
      const page = { address, status, mediaType, validators };
      return judgePage(requested, page, answer, textFloor, bytes);
    }
  }
}

function judgePage(
  requested: string,
  page: CrawledPage,
  answer: FetchedPage,
  textFloor: number,
  body: Uint8Array,
): VisitResult {
  const look = lookAtPage(body, page.mediaType, page.address.href);
  const refused = checkPage(page.address, answer, look, textFloor);
  if (refused !== undefined) return { refused };
  return { visit: { requested, kind: "page", page, links: look.links }, body };
}

function linksOf(body: Uint8Array, { mediaType, address }: CrawledPage): readonly SiteAddress[] {
  return lookAtPage(body, mediaType, address.href).links;
}

function unasked({ href }: SiteAddress): Issue {
  const message = `${href} answered with the status 304 to a request without a condition; 200 was expected.`;
  return issue("guard/status", message, { file: href });
}
