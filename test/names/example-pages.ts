import type { PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames, type NameLock } from "../../spec/build/name-lock.js";
import { buildDocument } from "../support/build-document.js";
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

/** The document of pages as they would stand on the site, read from their text. */
export function documentOf(pages: readonly NamedContent[], names: NameLock = emptyNames) {
  const files = pages.map(({ name, content }) => ({
    file: `${name}.html`,
    bytes: new TextEncoder().encode(writePage(content, "html-tables")),
  }));
  return buildDocument(scrape(files).value.pages, names).value;
}
