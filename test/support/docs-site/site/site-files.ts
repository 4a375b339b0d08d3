import { type PageLayout, writePage } from "../write-page.js";
import { menuOf, type SitePage } from "./menu.js";

/**
 * Returns the files of a site that holds the pages in one layout: text by path, in the order of the pages.
 */
export function siteFiles(pages: readonly SitePage[], layout: PageLayout): Map<string, string> {
  const extension = layout.startsWith("html") ? "html" : "txt";
  return new Map(
    pages.map((page) => {
      const options = {
        menu: menuOf(page, pages),
        ...(page.address !== undefined && { address: page.address }),
      };
      return [`${page.name}.${extension}`, writePage(page.content, layout, options)];
    }),
  );
}
