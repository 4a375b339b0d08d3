import { sitePaths } from "./site-address.js";

/** What head, header and footer of every page show. */
export interface PageFrame {
  readonly pageTitle: string;
  readonly siteTitle: string;
  readonly navigation: readonly { readonly label: string; readonly href: string; readonly current: string }[];
  readonly downloads: readonly { readonly label: string; readonly href: string; readonly note: string }[];
}

/**
 * The frame of one page.
 *
 * @param page file name of the page, marked as the current one in the navigation
 */
export function pageFrame(pageTitle: string, siteTitle: string, page: string): PageFrame {
  const links = [
    { label: "Overview", href: sitePaths.index },
    { label: "Reference", href: sitePaths.reference },
    { label: "Errors", href: sitePaths.errors },
  ];
  return {
    pageTitle,
    siteTitle,
    navigation: links.map((link) => ({ ...link, current: link.href === page ? "page" : "false" })),
    downloads: [
      { label: sitePaths.yaml, href: sitePaths.yaml, note: "The OpenAPI document, for people and tools" },
      { label: sitePaths.json, href: sitePaths.json, note: "The same document, for programs" },
    ],
  };
}
