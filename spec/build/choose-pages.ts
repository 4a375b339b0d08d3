import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { amountStated, firstDifference } from "./copy-differences.js";
import type { PageDraft } from "./draft/page-draft.js";

/** A page as what it gives to the document, and the page itself for who has to look at it again. */
export interface DraftedPage {
  readonly draft: PageDraft;
  readonly open: () => ResourcePage;
}

/** The page that speaks for a method and path, and the pages that speak of other versions of it. */
export interface ChosenPage {
  readonly key: string;
  readonly page: PageDraft;
  readonly others: readonly PageDraft[];
}

/**
 * Chooses one page for each method and path: one of today before one of the older generation, the highest
 * version, and of copies of that one not the export that loses structure, then the copy that states most,
 * then HTML, which has the targets of links.
 *
 * @returns the chosen pages, sorted by path and method
 * Reports every page that was not chosen, and copies that state different content.
 */
export function choosePages(pages: readonly DraftedPage[]): Outcome<readonly ChosenPage[]> {
  const groups = new Map<string, DraftedPage[]>();
  for (const page of pages) {
    const key = `${page.draft.method} ${page.draft.uri.path}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const issues: Issue[] = [];
  const chosen = [...groups].map(([key, group]) => {
    const [first, ...copies] = [...group].sort(ranking());
    if (!first) throw new Error("a group has at least one page");
    for (const other of copies) issues.push(aside(other, first, key));
    const page = first.draft;
    const others = copies.map(({ draft }) => draft).filter((other) => !isCopy(other, page));
    return {
      key,
      page,
      others: others.filter((other, i) => others.findIndex((before) => isCopy(before, other)) === i),
    };
  });
  const order = ({ page }: ChosenPage) => `${page.uri.path} ${page.method}`;
  return { value: chosen.sort((a, b) => (order(a) < order(b) ? -1 : 1)), issues };
}

/** Compares the pages of one group; only copies are looked at again, and each of them once. */
function ranking(): (a: DraftedPage, b: DraftedPage) => number {
  const lossy = (page: PageDraft) => (page.layout === "flat" ? 1 : 0);
  const amounts = new Map<DraftedPage, number>();
  const amountOf = (page: DraftedPage): number => {
    const amount = amounts.get(page) ?? amountStated(page.open());
    amounts.set(page, amount);
    return amount;
  };
  return (one, other) => {
    const { draft: a } = one;
    const { draft: b } = other;
    return (
      Number(a.isOlder) - Number(b.isOlder) ||
      versionOf(b) - versionOf(a) ||
      lossy(a) - lossy(b) ||
      amountOf(other) - amountOf(one) ||
      Number(b.layout === "html") - Number(a.layout === "html") ||
      (a.file < b.file ? -1 : 1)
    );
  };
}

/** A page that does not state its version stands behind all that do. */
function versionOf({ resource }: PageDraft): number {
  return resource?.version ?? -1;
}

function isCopy(a: PageDraft, b: PageDraft): boolean {
  return a.resource?.id === b.resource?.id && a.resource?.version === b.resource?.version;
}

function aside(other: DraftedPage, first: DraftedPage, key: string): Issue {
  const { draft: page } = other;
  const { draft: chosen } = first;
  const place = { file: page.file, line: page.line };
  if (isCopy(page, chosen)) {
    // The flat export loses structure, so that it differs from any other copy.
    const part = page.layout === "flat" ? undefined : firstDifference(other.open(), first.open());
    if (part !== undefined) {
      const message = `${key} is also on ${chosen.file}, which was followed; ${page.file} states something else, first in its part ${part}.`;
      return issue("pages/copies-differ", message, place);
    }
    return issue("pages/same-resource", `${key} is also on ${chosen.file}, which was followed.`, place);
  }
  const standing = `${said(chosen)} on ${chosen.file}`;
  if (page.resource && page.resource.id === chosen.resource?.id) {
    const message = `${key} is version ${page.resource.version} here; ${standing} stands.`;
    return issue("pages/older-version", message, place);
  }
  return issue("pages/other-resource", `${key} is ${said(page)} here, but ${standing}, which stands.`, place);
}

function said({ resource }: PageDraft): string {
  return resource ? `resource ${resource.id} version ${resource.version}` : "a resource without a number";
}
