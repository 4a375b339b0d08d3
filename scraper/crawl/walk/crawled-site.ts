import type { SiteAddress } from "../../address/site-address.js";
import type { Validators } from "../fetch/answer.js";

/**
 * A page that a crawl has got, without its body. Plain JSON, so that a crawl can note
 * it down and go on later.
 */
export interface CrawledPage {
  /** The address that answered, behind all redirects. */
  readonly address: SiteAddress;
  readonly status: number;
  readonly mediaType: string;
  readonly validators: Validators;
}

/** An address that led to no page of the site. */
export type Skip =
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "other-type"; readonly mediaType: string };

/** A page, and where it leads. */
export interface PageVisit {
  readonly kind: "page";
  /** The key of the address that was asked for. */
  readonly requested: string;
  readonly page: CrawledPage;
  /** Each once, and none that leads out of the part of the site that is followed. */
  readonly links: readonly SiteAddress[];
}

/** What became of one address. */
export type Visit = PageVisit | (Skip & { readonly requested: string });

/** A site as it was found. */
export interface CrawledSite {
  /** One visit a page, in the order in which they were found. */
  readonly pages: readonly PageVisit[];
  /** How many pages the site's robots.txt kept us from. */
  readonly disallowed: number;
}

/** What a page was when it was last fetched. */
export interface KnownPage {
  readonly address: string;
  readonly mediaType: string;
  readonly validators: Validators;
}

/**
 * Where a crawl keeps its pages while it goes on. A visit that is kept is not made again, so
 * that a crawl that was stopped goes on where it was; an address without a page may have one by
 * then, and is asked for again.
 */
export interface VisitStore {
  /** The page that an address gave before this crawl was interrupted. */
  made(key: string): CrawledPage | undefined;
  /** The body of a page that was visited. */
  bodyOf(key: string): Uint8Array;
  /** What the last good crawl knows of a page. */
  known(key: string): KnownPage | undefined;
  /** The body of a known page. */
  knownBody(key: string): Uint8Array;
  /** Keeps the page that an address gave; its body goes with it, unless it is the one that is known. */
  keep(requested: string, page: CrawledPage, body?: Uint8Array): void;
}
