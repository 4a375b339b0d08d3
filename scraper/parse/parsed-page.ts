import type { LineUse, ResourcePage } from "../model/resource-page.js";

/** What became of a page: the page, when it is one, and in any case the book of its lines. */
export interface ParsedPage {
  readonly page: ResourcePage | undefined;
  readonly account: readonly LineUse[];
}
