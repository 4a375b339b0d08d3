import { expect, test } from "vitest";
import { emptyNames, type NameLock, printNames } from "../../spec/build/name-lock.js";
import { parseNames } from "../../spec/build/names/parse-names.js";
import { type Random, randomFrom } from "../support/docs-site/random/random.js";
import { nextVersion, renameParameters, reorder, reword, rivals, some } from "./changes.js";
import { documentOf, examplePages, type NamedContent } from "./example-pages.js";
import { type PublishedNames, publishedNames, renames } from "./published-names.js";

type Pages = readonly NamedContent[];

/** What may happen to a site between two runs. */
type Event = (pages: Pages, random: Random) => Pages;
const events: readonly Event[] = [
  reword,
  reorder,
  (pages, random) =>
    renameParameters(pages, (name) => name.replace(/(?:Id|No|Key)?$/, random.pick(["Id", "No", ""]))),
  (pages) => renameParameters(pages, (name) => name.toLowerCase()),
  (pages, random) => [...pages, ...rivals(some(examplePages, 8, random), random)],
  (pages, random) => [...rivals(some(pages, 8, random), random), ...pages],
  (pages, random) => some(pages, 2, random),
  (pages, random) => pages.flatMap((page) => (random.chance(0.2) ? nextVersion(page) : [page])),
];

/** A run as a person sees it: the lock is a file in between. */
function run(pages: Pages, lock: NameLock) {
  const { document, names } = documentOf(pages, lock);
  const read = parseNames(printNames(names), "names.lock.json");
  expect(read.issues).toEqual([]);
  return { names: publishedNames(document), lock: read.value };
}

const count = Number(process.env.NAMES ?? 1);

test.each(Array.from({ length: count }, (_, i) => i + 1))(
  "whatever happens to the pages from run to run, no name moves (seed %i)",
  (seed) => {
    const random = randomFrom(seed);
    let pages: Pages = some(examplePages, 3, random);
    let lock = emptyNames;
    const history = new Map<string, string>();
    const seen = new Map<string, NamedContent>();
    for (let day = 0; day < 6; day++) {
      const now = run(pages, lock);
      lock = now.lock;
      expect(moved(history, now.names), `seed ${seed}, run ${day}`).toEqual([]);
      for (const [name, meaning] of now.names) history.set(name, meaning);
      for (const page of pages) seen.set(addressOf(page), page);
      const happens = some(events, 3, random);
      pages = [...pages, ...some(examplePages, 12, random)];
      for (const event of happens) pages = event(pages, random);
      // Of pages that speak of one address in two spellings no document can be made.
      pages = [...new Map(pages.map((page) => [versionOf(page), page])).values()];
      pages = renameAlike(pages);
    }
    // All that there ever was comes back, and finds its names.
    const last = run(renameAlike([...seen.values()]), lock);
    expect(renames(history, last.names)).toEqual([]);
  },
  60_000,
);

/** Names that stand for something else than in any run before; what is gone may come back. */
function moved(history: PublishedNames, now: PublishedNames): readonly string[] {
  return renames(new Map([...history].filter(([name]) => now.has(name))), now);
}

function addressOf({ content }: NamedContent): string {
  return `${content.method} ${content.uri.path.replace(/\{[^{}]*\}/g, "{}")}`;
}

function versionOf(page: NamedContent): string {
  return `${addressOf(page)} ${page.content.resource?.version}`;
}

/** Gives the places of a path the same names on all pages. */
function renameAlike(pages: Pages): Pages {
  return pages.map(({ name, content }) => {
    const parameters = [...content.uri.path.matchAll(/\{([^{}]*)\}/g)].map(([, parameter = ""]) => parameter);
    const spelled = new Map(
      parameters.map((parameter, i) => [parameter, spelling(pages, content.uri.path, i)]),
    );
    const [alike] = renameParameters([{ name, content }], (parameter) => spelled.get(parameter) ?? parameter);
    return alike ?? { name, content };
  });
}

/** How the first page that goes through a place of a path names it. */
function spelling(pages: Pages, path: string, index: number): string {
  const shape = (one: string) =>
    one
      .split("}")
      .slice(0, index + 1)
      .join("}")
      .replace(/\{[^{}]*/g, "{");
  const first =
    pages.find(({ content }) => shape(content.uri.path) === shape(path))?.content.uri.path ?? path;
  return [...first.matchAll(/\{([^{}]*)\}/g)][index]?.[1] ?? "";
}
