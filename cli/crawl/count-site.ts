import type { SiteCounts } from "../../scraper/crawl/guard/count-guards.js";
import { countFields } from "../../spec/build/draft/count-fields.js";
import type { ReadFile, ReadPage } from "../cache/page-reader.js";

/** Counts what was read from the resource pages of a site. */
export function countSite(files: readonly ReadFile[]): SiteCounts {
  const pages = files.flatMap(({ page }) => (page ? countPage(page) : []));
  return {
    pages: files.length,
    operations: new Set(pages.map(({ operation }) => operation)).size,
    fields: pages.reduce((sum, { fields }) => sum + fields, 0),
  };
}

/** A draft has counted its fields; a page without one is opened for it. */
function countPage({ draft, open }: ReadPage): { readonly operation: string; readonly fields: number } {
  const { method, uri } = draft ?? open();
  return { operation: `${method} ${uri.path}`, fields: draft?.fields ?? countFields(open()) };
}
