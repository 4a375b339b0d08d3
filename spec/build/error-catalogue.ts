import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { PageDraft } from "./draft/page-draft.js";
import { errorNames } from "./names/error-name.js";
import { NameKeeper } from "./names/name-keeper.js";

/**
 * Names every error number that the pages document.
 *
 * @returns number → name, by number; and the lock with the new names
 * Reports, into `issues`, numbers that two pages give different messages or statuses.
 */
export function nameErrors(
  pages: readonly PageDraft[],
  locked: { readonly [code: string]: string },
  issues: Issue[],
): {
  readonly names: { readonly [code: string]: string };
  readonly lock: { readonly [code: string]: string };
} {
  const keeper = new NameKeeper(locked);
  const first = new Map<number, { readonly error: ErrorDraft; readonly page: PageDraft }>();
  for (const page of pages) {
    for (const error of page.errors) {
      const known = first.get(error.code);
      if (!known) first.set(error.code, { error, page });
      // Of entries on one page the scraper has spoken.
      else if (known.page !== page && !isSame(known.error, error))
        issues.push(differ(error, known.error, page));
    }
  }
  const sorted = [...first.values()].map(({ error }) => error).sort((a, b) => a.code - b.code);
  const names = sorted.map(({ code, message }) => [
    String(code),
    keeper.give(String(code), errorNames(code, message)),
  ]);
  return { names: Object.fromEntries(names), lock: keeper.lock() };
}

type ErrorDraft = PageDraft["errors"][number];

function isSame(a: ErrorDraft, b: ErrorDraft): boolean {
  return a.message === b.message && a.status === b.status;
}

function differ(error: ErrorDraft, known: ErrorDraft, { file }: PageDraft): Issue {
  const say = ({ status, message }: ErrorDraft) => `"HTTP ${status} ${message}"`;
  const message = `Error ${error.code} is ${say(error)} here and ${say(known)} on another page.`;
  return issue("errors/differ", message, { file, line: error.line });
}
