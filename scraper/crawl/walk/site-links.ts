import { isInScope, type Scope } from "../../address/scope.js";
import type { SiteAddress } from "../../address/site-address.js";

/**
 * The addresses that the pages of a site lead to. All pages share one object for each: thousands of them
 * repeat a menu of thousands.
 */
export class SiteLinks {
  readonly #scope: Scope;
  readonly #known = new Map<string, SiteAddress>();
  readonly #foreign = new Set<string>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The addresses among a page's links that belong to the part of the site that is followed, each once. */
  within(links: readonly SiteAddress[]): readonly SiteAddress[] {
    const own = new Set<SiteAddress>();
    for (const link of links) {
      const address = this.#known.get(link.href) ?? this.#learn(link);
      if (address !== undefined) own.add(address);
    }
    return [...own];
  }

  #learn(link: SiteAddress): SiteAddress | undefined {
    if (this.#foreign.has(link.href)) return undefined;
    const isOwn = isInScope(link.href, this.#scope);
    if (isOwn) this.#known.set(link.href, link);
    else this.#foreign.add(link.href);
    return isOwn ? link : undefined;
  }
}
