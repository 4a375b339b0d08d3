import { issue } from "../../../issues/catalogue.js";
import { type Issue, isError, type Outcome } from "../../../issues/issue.js";
import { sayScope, scopeOf } from "../../address/scope.js";
import { type SiteAddress, siteAddress } from "../../address/site-address.js";
import { Pace } from "../fetch/pace.js";
import { fetchRobotRules } from "../fetch/robots.js";
import type { CrawlOptions } from "./crawl-options.js";
import type { CrawledSite, PageVisit, Skip, VisitStore } from "./crawled-site.js";
import { Frontier } from "./frontier.js";
import { Visitor } from "./visitor.js";

/** How far a crawl is: pages that were visited, and pages that are known to be there. */
export type CrawlProgress = (visited: number, known: number) => void;

/**
 * Follows a site from its start address, level by level: all pages that are one link away, then all that are
 * two links away, and so on. Within a level the order is that of the addresses, so that the result does not
 * depend on which answer came first.
 *
 * @param start an address that can be parsed
 * @returns `undefined` when the crawl is not a good one. Reports `guard/…` for what a page must not be,
 *   `crawl/unreachable` for what did not answer, `crawl/dead-link` and `crawl/left-out` for what is passed
 *   by. Rejects when the caller's signal ends the crawl.
 */
export async function crawlSite(
  start: string,
  options: CrawlOptions,
  store: VisitStore,
  progress: CrawlProgress = () => {},
): Promise<Outcome<CrawledSite | undefined>> {
  const scope = scopeOf(start);
  const first = siteAddress(start, start);
  if (first === undefined) return ended(issue("guard/no-pages", `${start} is no address of a page.`));
  const robots = await fetchRobotRules(scope.origin, new Pace(options), options);
  if (robots.value === undefined) return ended(...robots.issues);
  const { allows } = robots.value;
  if (!allows(first.href)) {
    const message = `The robots.txt of ${scope.origin} does not allow ${first.href}.`;
    return ended(issue("guard/robots", message, { file: first.href }));
  }

  const frontier = new Frontier(first, allows);
  const visitor = new Visitor(first, scope, robots.value, store, options);
  const pages = new Map<string, PageVisit>();
  const notes: Issue[] = [];
  let visited = 0;
  while (frontier.level.length > 0) {
    if (frontier.size > options.pageLimit) {
      const message = `${sayScope(scope)} has more than ${options.pageLimit} addresses.`;
      return ended(...notes, issue("guard/too-many-pages", message, { file: first.href }));
    }
    const { level } = frontier;
    const visits = await Promise.all(
      level.map(async (address) => {
        const visit = await visitor.visit(address);
        visited += 1;
        progress(visited, frontier.size);
        return { address, visit };
      }),
    );
    if (visitor.refusals.length > 0) return ended(...notes, ...visitor.refusals);
    const reached: PageVisit[] = [];
    for (const { address, visit } of visits) {
      if (visit?.kind === "page") reached.push(visit);
      else if (visit !== undefined) notes.push(noteOn(address, visit, address === first));
    }
    if (notes.some(isError)) return ended(...notes);
    for (const visit of reached) {
      const { key } = visit.page.address;
      if (!pages.has(key)) pages.set(key, visit);
    }
    frontier.advance(
      reached.flatMap(({ links }) => links),
      reached.map(({ page }) => page.address.key),
    );
  }
  return { value: { pages: [...pages.values()], disallowed: frontier.disallowed }, issues: notes };
}

/** A crawl that is no good one. */
function ended(...issues: readonly Issue[]): Outcome<undefined> {
  return { value: undefined, issues };
}

function noteOn({ href }: SiteAddress, skip: Skip, isStart: boolean): Issue {
  const place = { file: href };
  if (skip.kind === "other-type") {
    const message = `${href} has ${skip.mediaType || "no media type"} and is no page; it was left out.`;
    return issue("crawl/left-out", message, place);
  }
  const message = `${href} answered with the status ${skip.status}`;
  return isStart
    ? issue("guard/status", `${message}; 200 was expected.`, place)
    : issue("crawl/dead-link", `${message}; a link of the site leads there.`, place);
}
