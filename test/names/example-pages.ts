import { buildSettled } from "../../cli/input/build-settled.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
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
  const files = pages.map(({ name, content }) => ({
    file: `${name}.html`,
    bytes: new TextEncoder().encode(writePage(content, "html-tables")),
  }));
  const { value } = buildSettled(draftPages(scrape(files).value.pages), lock);
  return { document: openDocument(value).document, names: value.names };
}
