import type { ResourcePage } from "../../scraper/model/resource-page.js";
import type { ContentAlone } from "../support/docs-site/text/write-lines.js";

/** What the page states, without its text, its lines, and the places in them. */
export function contentAlone(page: ResourcePage): ContentAlone {
  const { file, layout, address, evidence, account, source, ...content } = page;
  return JSON.parse(
    JSON.stringify(content, (key, value) => (key === "at" || key === "sister" ? undefined : value)),
  );
}
