import type { OpenApiDocument } from "../spec/document/openapi.js";
import { changelogAddress, sitePaths } from "./site-address.js";

/** What head, header and footer of every page show. */
export interface PageFrame {
  readonly pageTitle: string;
  readonly siteTitle: string;
  readonly navigation: readonly { readonly label: string; readonly href: string; readonly current: string }[];
  readonly downloads: readonly { readonly label: string; readonly href: string; readonly note: string }[];
}

const olderNote = "The same as OpenAPI 3.0, for generators that read no newer version";

/** What a site may have beside the pages that every site has. */
export interface SiteExtras {
  /** What changed in the document, in Markdown. */
  readonly changelog?: string | undefined;
  /** The document as OpenAPI 3.0. */
  readonly older?: OpenApiDocument | undefined;
}

/**
 * The frame of one page.
 *
 * @param page file name of the page, marked as the current one in the navigation
 */
export function pageFrame(
  pageTitle: string,
  siteTitle: string,
  page: string,
  { changelog, older }: SiteExtras,
): PageFrame {
  const links = [
    { label: "Overview", href: sitePaths.index },
    { label: "Reference", href: sitePaths.reference },
    { label: "Errors", href: sitePaths.errors },
    ...(changelog === undefined ? [] : [{ label: "Changes", href: changelogAddress }]),
  ];
  return {
    pageTitle,
    siteTitle,
    navigation: links.map((link) => ({ ...link, current: link.href === page ? "page" : "false" })),
    downloads: [
      { label: sitePaths.yaml, href: sitePaths.yaml, note: "The OpenAPI document, for people and tools" },
      { label: sitePaths.json, href: sitePaths.json, note: "The same document, for programs" },
      ...(older === undefined ? [] : [{ label: sitePaths.older, href: sitePaths.older, note: olderNote }]),
    ],
  };
}
