import { RamBaseError } from "../errors/rambase-error.js";
import { hasDots } from "./has-dots.js";
import { parsedUrl } from "./parsed-url.js";

/** Whether the link leads to a place below the base URL; nothing else may see the token. */
export function isOwnLink(link: string, baseUrl: string): boolean {
  const url = /^(https?:\/)?\//i.test(link) ? parsedUrl(link, baseUrl) : undefined;
  return url?.href.startsWith(`${new URL(`${baseUrl}/`)}`) === true && !hasDots(url.pathname);
}

/**
 * The absolute address of a link in an answer, without a token that it may hold.
 * Throws when it leads to another place than those below the base URL.
 */
export function followableLink(link: string, baseUrl: string, operation: string): string {
  if (!isOwnLink(link, baseUrl)) {
    const message = `An answer links to a place outside ${baseUrl}, which is not followed.`;
    throw new RamBaseError(message, { operation });
  }
  const url = new URL(link, baseUrl);
  const tokens = [...url.searchParams.keys()].filter((name) => name.toLowerCase() === "$access_token");
  for (const name of tokens) url.searchParams.delete(name);
  return url.href;
}

/**
 * A link to another page of a resource, as one below the base URL: a gateway in front of the API has another
 * host, and perhaps a path of its own, which links in answers do not know.
 *
 * @param address of a page of the resource, below the base URL
 * @returns the link as it is when it leads to another resource
 */
export function toOwnPage(link: string, address: string, baseUrl: string): string {
  const own = new URL(address);
  const resource = own.pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, "").length);
  const page = parsedUrl(link, baseUrl);
  if (!page?.pathname.toLowerCase().endsWith(resource.toLowerCase())) return link;
  own.search = page.search;
  return own.href;
}
