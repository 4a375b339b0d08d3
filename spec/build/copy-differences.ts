import type { PageContent, ResourcePage } from "../../scraper/model/resource-page.js";

/**
 * What a page states, from its top to its end. The breadcrumb depends on the address,
 * the heading on the layout.
 */
const parts = [
  "summary",
  "isApiOperation",
  "deprecation",
  "method",
  "uri",
  "formats",
  "uriParameters",
  "maximumPageSize",
  "customFields",
  "status",
  "request",
  "queryParameters",
  "filters",
  "namedFilters",
  "sortable",
  "response",
  "operations",
  "errors",
] as const satisfies readonly (keyof PageContent)[];

/** The first part in which two copies of a page state different content; `undefined` when there is none. */
export function firstDifference(a: ResourcePage, b: ResourcePage): string | undefined {
  return parts.find((part) => contentOf(a[part]) !== contentOf(b[part]));
}

/**
 * How much a page states, to tell a copy that lacks something from a whole one; equal
 * copies state equally much.
 */
export function amountStated(page: ResourcePage): number {
  return parts.reduce((amount, part) => amount + contentOf(page[part]).length, 0);
}

/**
 * A part as text, without what depends on how the copy was stored: places, the kind of white space, targets
 * of links, and what stands between the parts of a row.
 */
function contentOf(part: unknown): string {
  return JSON.stringify([part], function (this: { readonly name?: unknown }, key, value) {
    if (key === "at" || key === "page" || (key === "text" && this.name !== undefined)) return undefined;
    if (key === "domainValues") return true;
    return typeof value === "string" ? value.replaceAll(/\s+/g, " ") : value;
  });
}
