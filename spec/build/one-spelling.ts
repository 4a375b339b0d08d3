import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { DraftedPage } from "./choose-pages.js";
import type { PageDraft } from "./draft/page-draft.js";
import type { NameLock } from "./name-lock.js";

/**
 * Gives each address one spelling. What stands in its braces says nothing to the server, and a document may hold
 * `/roles/{roleId}` and `/roles/{id}` not both; where pages differ, the spelling of the lock stands, else that of most.
 *
 * Reports the pages whose spelling was not taken.
 */
export function oneSpelling(
  pages: readonly DraftedPage[],
  locked: NameLock["operations"],
): Outcome<readonly DraftedPage[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { draft } of pages) {
    const { path } = draft.uri;
    const spellings = counts.get(addressOf(path)) ?? new Map<string, number>();
    spellings.set(path, (spellings.get(path) ?? 0) + 1);
    counts.set(addressOf(path), spellings);
  }
  if ([...counts.values()].every(({ size }) => size === 1)) return { value: pages, issues: [] };
  const published = new Set(Object.keys(locked).map((key) => key.slice(key.indexOf(" ") + 1)));
  const standing = new Map([...counts].map(([address, spellings]) => [address, best(spellings, published)]));
  const issues: Issue[] = [];
  const value = pages.map((page) => {
    const { draft } = page;
    const path = standing.get(addressOf(draft.uri.path));
    if (path === undefined || path === draft.uri.path) return page;
    const message = `${draft.uri.path} is spelled ${path} on other pages, which stands: they are one address.`;
    issues.push(issue("pages/path-spelled", message, { file: draft.file, line: draft.line }));
    return { ...page, draft: spelled(draft, path) };
  });
  return { value, issues };
}

function addressOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function best(spellings: ReadonlyMap<string, number>, published: ReadonlySet<string>): string | undefined {
  const sorted = [...spellings].sort(
    ([a, many], [b, more]) =>
      Number(published.has(b)) - Number(published.has(a)) || more - many || (a < b ? -1 : 1),
  );
  return sorted[0]?.[0];
}

/** The page with its address in another spelling. */
function spelled(draft: PageDraft, path: string): PageDraft {
  const names = parameterNames(path);
  const renamed = new Map(parameterNames(draft.uri.path).map((name, i) => [name, names[i] ?? name]));
  return {
    ...draft,
    uri: { ...draft.uri, path },
    parameters: draft.parameters.map((one) =>
      one.parameter.in === "path"
        ? {
            ...one,
            parameter: { ...one.parameter, name: renamed.get(one.parameter.name) ?? one.parameter.name },
          }
        : one,
    ),
  };
}

function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}
