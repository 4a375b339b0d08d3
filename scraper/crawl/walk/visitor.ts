import { setMaxListeners } from "node:events";
import type { Issue } from "../../../issues/issue.js";
import type { Scope } from "../../address/scope.js";
import type { SiteAddress } from "../../address/site-address.js";
import type { Validators } from "../fetch/answer.js";
import { fetchPatiently } from "../fetch/fetch-patiently.js";
import { followRedirects } from "../fetch/follow-redirects.js";
import { Pace } from "../fetch/pace.js";
import type { RobotRules } from "../fetch/robots.js";
import type { CrawlOptions } from "./crawl-options.js";
import type { Visit, VisitStore } from "./crawled-site.js";
import { SiteLinks } from "./site-links.js";
import { judgeArrival, visitAgain } from "./visit-page.js";

/** After so many refused pages the site is left alone: it will not be a good crawl any more. */
const mostRefusals = 5;

/** Goes to the pages of one site, and collects what must not be. */
export class Visitor {
  readonly refusals: Issue[] = [];
  readonly #stopping = new AbortController();
  readonly #start: SiteAddress;
  readonly #scope: Scope;
  readonly #links: SiteLinks;
  readonly #rules: RobotRules;
  readonly #store: VisitStore;
  readonly #terms: CrawlOptions;
  readonly #pace: Pace;

  constructor(start: SiteAddress, scope: Scope, rules: RobotRules, store: VisitStore, options: CrawlOptions) {
    this.#start = start;
    this.#scope = scope;
    this.#links = new SiteLinks(scope);
    this.#rules = rules;
    this.#store = store;
    const signal = AbortSignal.any([options.signal, this.#stopping.signal]);
    // A listener for each request that waits: as many as a level of the site has pages.
    setMaxListeners(0, signal);
    this.#terms = { ...options, signal };
    const rate = rules.delay ? Math.min(options.rate, 1 / rules.delay) : options.rate;
    this.#pace = new Pace({ ...this.#terms, rate });
  }

  /**
   * Goes to a page, unless an interrupted crawl has been there.
   *
   * @returns `undefined` when it was refused, or when the site is left alone
   */
  async visit(address: SiteAddress): Promise<Visit | undefined> {
    const store = this.#store;
    const made = store.made(address.key);
    if (made !== undefined) return visitAgain(address.key, made, store.bodyOf(address.key), this.#links);
    const known = store.known(address.key);
    // What a server says about a page holds for the address that it was asked for.
    const validators = known?.address === address.href ? known.validators : {};
    const arrival = await this.#unlessStopped(
      followRedirects(address, validators, this.#scope, this.#rules.allows, (href, about) =>
        this.#ask(href, about),
      ),
    );
    if (arrival === undefined) return undefined;
    const result = judgeArrival(address.key, arrival, {
      known,
      knownBody: () => store.knownBody(address.key),
      isExpected: address === this.#start || address.isResource || known !== undefined,
      textFloor: this.#terms.textFloor,
      start: this.#start,
      links: this.#links,
    });
    if ("refused" in result) {
      this.refusals.push(result.refused);
      if (this.refusals.length === mostRefusals) this.#stopping.abort();
      return undefined;
    }
    const { visit, body } = result;
    if (visit.kind === "page") store.keep(visit.requested, visit.page, body);
    return visit;
  }

  #ask(href: string, about: Validators) {
    return fetchPatiently(href, about, this.#pace, this.#terms);
  }

  /** A site that is left alone has its requests broken off; that is no failure of theirs. */
  async #unlessStopped<T>(arrival: Promise<T>): Promise<T | undefined> {
    try {
      return await arrival;
    } catch (error) {
      if (this.#stopping.signal.aborted) return undefined;
      throw error;
    }
  }
}
