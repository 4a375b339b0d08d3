import { readPageAddress } from "../../address/page-address.js";
import type { ResourcePage } from "../../model/resource-page.js";

/**
 * Gives a page of the older generation, which prints no identifier, the resource of its address; other pages
 * are returned as they are. Of an API operation the address names the parent.
 */
export function withAddress(page: ResourcePage): ResourcePage {
  if (!page.older || page.address === undefined) return page;
  const { resource: id, version } = readPageAddress(page.address);
  if (id === undefined || version === undefined) return page;
  const whose = page.isApiOperation ? "parent's, from the page's address" : "from the page's address";
  const resource = `${page.isApiOperation ? "the " : ""}${whose}`;
  return { ...page, resource: { id, version }, assumed: { ...page.assumed, resource } };
}
