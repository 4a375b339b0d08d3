import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { countUsed, firstLine } from "../../scraper/model/kept-lines.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { firstDifference } from "./copy-differences.js";

/** The page that speaks for a method and path, and the pages that speak of other versions of it. */
export interface ChosenPage {
  readonly key: string;
  readonly page: ResourcePage;
  readonly others: readonly ResourcePage[];
}

/**
 * Chooses one page for each method and path: one of today before one of the older generation, the highest
 * version, and of copies of that one the layout that loses least, then the copy with more lines that state
 * something.
 *
 * @returns the chosen pages, sorted by path and method
 * Reports every page that was not chosen, and copies that state different content.
 */
export function choosePages(pages: readonly ResourcePage[]): Outcome<readonly ChosenPage[]> {
  const groups = new Map<string, ResourcePage[]>();
  for (const page of pages) {
    const key = `${page.method} ${page.uri.path}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const issues: Issue[] = [];
  const chosen = [...groups].map(([key, group]) => {
    const [page, ...rest] = [...group].sort(byRank);
    if (!page) throw new Error("a group has at least one page");
    for (const other of rest) issues.push(aside(other, page, key));
    const others = rest.filter((other) => !isCopy(other, page));
    return {
      key,
      page,
      others: others.filter((other, i) => others.findIndex((first) => isCopy(first, other)) === i),
    };
  });
  const order = ({ page }: ChosenPage) => `${page.uri.path} ${page.method}`;
  return { value: chosen.sort((a, b) => (order(a) < order(b) ? -1 : 1)), issues };
}

function byRank(a: ResourcePage, b: ResourcePage): number {
  const lossy = (page: ResourcePage) => (page.layout === "flat" ? 1 : 0);
  return (
    Number(a.older !== undefined) - Number(b.older !== undefined) ||
    versionOf(b) - versionOf(a) ||
    lossy(a) - lossy(b) ||
    countUsed(b.lines) - countUsed(a.lines) ||
    (a.file < b.file ? -1 : 1)
  );
}

/** A page that does not state its version stands behind all that do. */
function versionOf({ resource }: ResourcePage): number {
  return resource?.version ?? -1;
}

function isCopy(a: ResourcePage, b: ResourcePage): boolean {
  return a.resource?.id === b.resource?.id && a.resource?.version === b.resource?.version;
}

function aside(page: ResourcePage, chosen: ResourcePage, key: string): Issue {
  const place = {
    file: page.file,
    line: firstLine(page.lines, page.evidence.resource) ?? 1,
  };
  if (isCopy(page, chosen)) {
    // The flat export loses structure, so that it differs from any other copy.
    const part = page.layout === "flat" ? undefined : firstDifference(page, chosen);
    if (part !== undefined) {
      const message = `${key} is also on ${chosen.file}, which was followed; ${page.file} states something else, first in its part ${part}.`;
      return issue("pages/copies-differ", message, place);
    }
    return issue("pages/same-resource", `${key} is also on ${chosen.file}, which was followed.`, place);
  }
  const other = `${said(chosen)} on ${chosen.file}`;
  if (page.resource && page.resource.id === chosen.resource?.id) {
    const message = `${key} is version ${page.resource.version} here; ${other} stands.`;
    return issue("pages/older-version", message, place);
  }
  return issue("pages/other-resource", `${key} is ${said(page)} here, but ${other}, which stands.`, place);
}

function said({ resource }: ResourcePage): string {
  return resource ? `resource ${resource.id} version ${resource.version}` : "a resource without a number";
}
