import { buildSettled } from "../../cli/input/build-settled.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { type PageReading, readPage } from "../../scraper/read-page.js";
import { joinReadings } from "../../scraper/scrape.js";
import { openDocument } from "../../spec/build/built-document.js";
import { draftPages } from "../../spec/build/draft/draft-pages.js";
import { emptyNames, type NameLock } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { loadFacts, writePage } from "../support/docs-site/index.js";

/** A page, and the name of its file. */
export interface NamedContent {
  readonly name: string;
  readonly content: PageContent;
}

/** The pages that come along. */
export const examplePages: readonly NamedContent[] = loadFacts("examples/facts").pages.map(
  ({ name, content }) => ({ name, content }),
);

/** The document of pages as they would stand on the site, read from their text, as `sync` makes it. */
export function documentOf(
  pages: readonly NamedContent[],
  lock: NameLock = emptyNames,
): { readonly document: OpenApiDocument; readonly names: NameLock } {
  const scraped = joinReadings(readingsOf(pages)).value;
  const { value } = buildSettled(draftPages(scraped.pages), lock);
  return { document: openDocument(value).document, names: value.names };
}

/** What the last run read, by name and text: as `sync` does, the next one reads no page again. */
let kept: ReadonlyMap<string, PageReading> = new Map();

function readingsOf(pages: readonly NamedContent[]): readonly PageReading[] {
  const read = pages.map(({ name, content }) => {
    const text = writePage(content, "html-tables");
    const known = `${name} ${text}`;
    const file = { file: `${name}.html`, bytes: new TextEncoder().encode(text) };
    return [known, kept.get(known) ?? readPage(file)] as const;
  });
  kept = new Map(read);
  return read.map(([, reading]) => reading);
}
