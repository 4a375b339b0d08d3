import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { DraftedPage } from "./choose-pages.js";
import type { PageDraft } from "./draft/page-draft.js";
import type { NameLock } from "./name-lock.js";
import { addressOf } from "./names/address.js";
import { publishedSpelling } from "./names/published-spelling.js";

/**
 * Gives each address one spelling. What stands in its braces and the letter case say nothing to the server,
 * and a document may hold `/roles/{roleId}` and `/roles/{id}` not both, and should not hold `/Roles` beside
 * `/roles`; the spelling of the lock stands, else that of most pages.
 *
 * Reports the pages whose spelling was not taken.
 */
export function oneSpelling(
  pages: readonly DraftedPage[],
  locked: NameLock["operations"],
): Outcome<readonly DraftedPage[]> {
  const published = new Set(Object.keys(locked).map((key) => key.slice(key.indexOf(" ") + 1)));
  const spellingOf = publishedSpelling([...published]);
  const counts = new Map<string, Map<string, number>>();
  for (const { draft } of pages) {
    const path = spellingOf(draft.uri.path);
    const spellings = counts.get(addressOf(path)) ?? new Map<string, number>();
    spellings.set(path, (spellings.get(path) ?? 0) + 1);
    counts.set(addressOf(path), spellings);
  }
  const standing = new Map(
    [...counts].map(([address, spellings]) => [address, standingOf(spellings, published)]),
  );
  const issues: Issue[] = [];
  const value = pages.map((page) => {
    const { draft } = page;
    const path = standing.get(addressOf(draft.uri.path));
    if (path === undefined || path === draft.uri.path) return page;
    const message = `${draft.uri.path} is spelled ${path} on other pages or before, which stands: the server sees no difference.`;
    issues.push(issue("pages/path-spelled", message, { file: draft.file, line: draft.line }));
    return { ...page, draft: spelled(draft, path) };
  });
  return { value, issues };
}

/** The spelling that was published, of several and of none the one that most pages have. */
function standingOf(
  spellings: ReadonlyMap<string, number>,
  published: ReadonlySet<string>,
): string | undefined {
  const before = [...spellings].filter(([path]) => published.has(path));
  const candidates = before.length > 0 ? before : [...spellings];
  return candidates.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
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
