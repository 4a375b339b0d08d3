import type { PageContent } from "../../../scraper/model/resource-page.js";
import { divs } from "./html/divs.js";
import { lists } from "./html/lists.js";
import { tables } from "./html/tables.js";
import { type PageOptions, writeHtml } from "./html/write-html.js";
import { writeFlat } from "./text/write-flat.js";
import { writeLines } from "./text/write-lines.js";

/** The ways a page can be written: two text exports (one in two variants) and unlike HTML structures. */
export const layouts = ["lines", "flat", "flat-piped", "html-tables", "html-lists", "html-divs"] as const;
export type PageLayout = (typeof layouts)[number];

/** Returns the text of one page: same content, layout and options, same text. */
export function writePage(content: PageContent, layout: PageLayout, options: PageOptions = {}): string {
  switch (layout) {
    case "lines":
      return writeLines(content);
    case "flat":
      return writeFlat(content, false);
    case "flat-piped":
      return writeFlat(content, true);
    case "html-tables":
      return writeHtml(content, tables, options);
    case "html-lists":
      return writeHtml(content, lists, options);
    case "html-divs":
      return writeHtml(content, divs, options);
  }
}
