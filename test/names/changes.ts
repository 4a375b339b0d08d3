import type { ArrayItem, Body, Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import type { Random } from "../support/docs-site/random/random.js";
import type { NamedContent } from "./example-pages.js";

const words = [
  "gives",
  "the",
  "Role",
  "when",
  "a user",
  "is",
  "not",
  "valid",
  "on",
  "Order",
  "and",
  "its",
  "date",
  "blå",
  "list",
  "company",
  "if",
  "required",
  "already",
  "exists",
  "with",
  "comment",
  "of",
  "must",
  "be",
  "VAT",
  "later",
  "than",
  "copy",
] as const;

function sentence(random: Random): string {
  const text = Array.from({ length: random.whole(2, 14) }, () => random.pick(words)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every summary, description and message in other words. */
export function reword(pages: readonly NamedContent[], random: Random): readonly NamedContent[] {
  const described = <T extends { readonly description?: string }>(one: T): T =>
    one.description === undefined ? one : { ...one, description: sentence(random) };
  const field = (one: Field): Field => {
    const reworded = described(one);
    if (reworded.kind === "object") return { ...reworded, fields: reworded.fields.map(field) };
    return reworded.kind === "array" ? { ...reworded, item: item(reworded.item) } : reworded;
  };
  const item = (one: ArrayItem): ArrayItem => ({ ...described(one), fields: one.fields.map(field) });
  const body = (one: Body | undefined) => one && { ...one, roots: one.roots.map(field) };
  return change(pages, (content) => ({
    ...content,
    summary: `${sentence(random)}.`,
    uriParameters: content.uriParameters.map(described),
    queryParameters: content.queryParameters.map((parameter) =>
      // Words of shared parameters are not the page's own: `$db` says the same everywhere.
      parameter.name.startsWith("$") && random.chance(0.8) ? parameter : described(parameter),
    ),
    ...(content.request && { request: { ...content.request, ...body(content.request) } }),
    ...(content.response && { response: { ...content.response, ...body(content.response) } }),
    errors: content.errors.map((error) => ({ ...error, message: sentence(random) })),
  }));
}

/** The pages in another order, in files of other names. */
export function reorder(pages: readonly NamedContent[], random: Random): readonly NamedContent[] {
  const shuffled = pages
    .map((page) => ({ page, at: random.whole(0, 1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ page }) => page);
  return shuffled.map(({ content }, i) => ({ name: `moved/${random.whole(0, 1e6)}-${i}`, content }));
}

/** The pages with other names in the braces of their paths. */
export function renameParameters(
  pages: readonly NamedContent[],
  rename: (parameter: string) => string,
): readonly NamedContent[] {
  return change(pages, (content) => ({
    ...content,
    uri: { ...content.uri, path: content.uri.path.replace(/[^{}]+(?=\})/g, rename) },
    uriParameters: content.uriParameters.map((one) => ({ ...one, name: rename(one.name) })),
  }));
}

/** The pages with other root elements around their bodies. */
export function renameRoots(
  pages: readonly NamedContent[],
  rename: (root: string) => string,
): readonly NamedContent[] {
  const body = (one: Body): Body => ({
    ...one,
    roots: one.roots.map((root, i) =>
      i === 0 ? { ...root, xmlName: rename(root.xmlName), jsonName: rename(root.jsonName) } : root,
    ),
  });
  return change(pages, (content) => ({
    ...content,
    ...(content.request && { request: body(content.request) }),
    ...(content.response && { response: body(content.response) }),
  }));
}

/** The next version of a page's resource: one more field in its answer, new words, the old one deprecated. */
export function nextVersion({ name, content }: NamedContent): readonly NamedContent[] {
  const { id = 1, version = 1 } = content.resource ?? {};
  return [
    {
      name,
      content: { ...content, deprecation: { latest: { version: version + 1, released: "2026-01-01" } } },
    },
    {
      name: `${name}-next`,
      content: { ...content, summary: `New: ${content.summary}`, resource: { id, version: version + 1 } },
    },
  ];
}

/**
 * New resources that would like the names of published ones: the same paths below other modules, before and
 * behind theirs, the same roots and the same messages under other numbers.
 */
export function rivals(pages: readonly NamedContent[], random: Random): readonly NamedContent[] {
  const module = random.pick(["aaa", "Sys", "system2", "zzz"]);
  const offset = random.whole(1, 9) * 1e6;
  return change(pages, (content) => {
    const path = content.uri.path.replace(/^\/[^/]+/, `/${module}`);
    const number = numberAt(`${content.method} ${path}`);
    return {
      ...content,
      uri: {
        ...content.uri,
        path: path.replace(/(?<=\/api-operations\/)\d+/, String(number)),
      },
      ...(content.resource && { resource: { ...content.resource, id: number } }),
      errors: content.errors.map((error) => ({
        ...error,
        code: error.code + offset,
        message: random.chance(0.5) ? error.message : error.message.toUpperCase(),
      })),
    };
  }).map(({ name, content }) => ({ name: `${module}/${name}-${offset}`, content }));
}

/** The number of what stands at an address: RamBase gives each to one API resource or operation only. */
function numberAt(call: string): number {
  const address = call.replace(/\{[^{}]*\}/g, "{}").toLowerCase();
  return [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_999_937, 7);
}

export function change(
  pages: readonly NamedContent[],
  by: (content: PageContent) => PageContent,
): readonly NamedContent[] {
  return pages.map(({ name, content }) => ({ name, content: by(content) }));
}

/** About one page in so many. */
export function some<T>(all: readonly T[], oneIn: number, random: Random): readonly T[] {
  return all.filter(() => random.whole(1, oneIn) === 1);
}
