import { type SiteAddress, sortAddresses } from "../../address/site-address.js";

/** The addresses that a crawl knows: those it has been to, and those that come next. */
export class Frontier {
  readonly #allows: (href: string) => boolean;
  readonly #seen = new Set<string>();
  readonly #disallowed = new Set<string>();
  #next: readonly SiteAddress[];

  /** @param allows whether the site allows a program to fetch an address */
  constructor(first: SiteAddress, allows: (href: string) => boolean) {
    this.#allows = allows;
    this.#seen.add(first.key);
    this.#next = [first];
  }

  /** How many pages are known. */
  get size(): number {
    return this.#seen.size;
  }

  /** How many pages the site keeps from programs. */
  get disallowed(): number {
    return this.#disallowed.size;
  }

  /** The addresses to go to now, one a page, in an order that depends on nothing but the addresses. */
  get level(): readonly SiteAddress[] {
    return this.#next;
  }

  /**
   * Goes on to the links of the pages of this level.
   *
   * @param links those that lead to the part of the site that is followed
   * @param reached the keys of pages that answered under other addresses than those that were asked for
   */
  advance(links: readonly SiteAddress[], reached: readonly string[]): void {
    for (const key of reached) this.#seen.add(key);
    const unseen = links.filter(({ key }) => !this.#seen.has(key));
    const best = new Map<string, SiteAddress>();
    for (const address of sortAddresses(unseen)) {
      if (!this.#allows(address.href)) this.#disallowed.add(address.key);
      else if (!best.has(address.key)) best.set(address.key, address);
    }
    this.#next = [...best.values()];
    for (const { key } of this.#next) this.#seen.add(key);
  }
}
