import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { type ContentAlone, writeLines } from "../support/docs-site/text/write-lines.js";
import { readPage } from "./read-page.js";

/** What the page states, without its text, its lines, and the places in them. */
function contentAlone(page: ResourcePage): ContentAlone {
  const { file, layout, address, evidence, lines, ...content } = page;
  return JSON.parse(
    JSON.stringify(content, (key, value) => (key === "at" || key === "sister" ? undefined : value)),
  );
}

/** Reads a page of the lines layout and prints it again, from what was read and from nothing else. */
export function reprint(text: string | Uint8Array) {
  const { page, issues } = readPage(text);
  // A page that was not read is absent.
  const content = (page as ResourcePage | undefined) && contentAlone(page);
  return { content, text: content && writeLines(content), issues };
}
