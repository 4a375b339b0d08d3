import type { PageContent, ResourcePage } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames, type NameLock } from "../../spec/build/name-lock.js";
import { buildDocument } from "../support/build-document.js";
import { type PageLayout, writePage } from "../support/docs-site/index.js";

/** A page with nothing special on it, for tests to change. */
export const plainPage: PageContent = {
  breadcrumb: "System APIs",
  summary: "Creates a thing.",
  isApiOperation: false,
  method: "POST",
  uri: { server: "https://api.rambase.net", path: "/system/things", query: [] },
  formats: "Xml, Html, Json (ex. $format=json)",
  uriParameters: [],
  customFields: false,
  status: 201,
  resource: { id: 1, version: 1 },
  queryParameters: [],
  filters: [],
  namedFilters: [],
  sortable: [],
  operations: [],
  errors: [],
};

/** Pages as the scraper reads them from what the page writer prints. */
export function pagesOf(
  contents: readonly Partial<PageContent>[],
  layout: PageLayout = "html-tables",
): readonly ResourcePage[] {
  const files = contents.map((content, i) => ({
    file: `page-${i + 1}.html`,
    bytes: new TextEncoder().encode(writePage({ ...plainPage, ...content }, layout)),
  }));
  return scrape(files).value.pages;
}

/** The document of some pages. */
export function documentOf(contents: readonly Partial<PageContent>[], names: NameLock = emptyNames) {
  return buildDocument(pagesOf(contents), names);
}
