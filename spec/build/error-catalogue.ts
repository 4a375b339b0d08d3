import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { firstLine } from "../../scraper/model/kept-lines.js";
import type { DocumentedError, ResourcePage } from "../../scraper/model/resource-page.js";
import { errorNames } from "./names/error-name.js";
import { NameKeeper } from "./names/name-keeper.js";

/**
 * Names every error number that the pages document.
 *
 * @returns number → name, by number; and the lock with the new names
 * Reports, into `issues`, numbers that two pages give different messages or statuses.
 */
export function nameErrors(
  pages: readonly ResourcePage[],
  locked: { readonly [code: string]: string },
  issues: Issue[],
): {
  readonly names: { readonly [code: string]: string };
  readonly lock: { readonly [code: string]: string };
} {
  const keeper = new NameKeeper(locked);
  const first = new Map<number, { readonly error: DocumentedError; readonly page: ResourcePage }>();
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

function isSame(a: DocumentedError, b: DocumentedError): boolean {
  return a.message === b.message && a.status === b.status;
}

function differ(error: DocumentedError, known: DocumentedError, page: ResourcePage): Issue {
  const say = ({ status, message }: DocumentedError) => `"HTTP ${status} ${message}"`;
  const message = `Error ${error.code} is ${say(error)} here and ${say(known)} on another page.`;
  const line = firstLine(page.lines, error.at) ?? 1;
  return issue("errors/differ", message, { file: page.file, line });
}
