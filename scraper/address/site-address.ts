import { readPageAddress } from "./page-address.js";

/** An address of a documentation site. */
export interface SiteAddress {
  /** As it is asked for: absolute, without a fragment and without what names a session. */
  readonly href: string;
  /** Which page it is: equal for all addresses of one page. */
  readonly key: string;
  /** Whether the address names a resource, so that a resource page has to answer. */
  readonly isResource: boolean;
}

/** Parameters that name a visit and not a page. */
const session = /^(?:sid|sessionid|session_id|phpsessid|jsessionid|aspsessionid\w*|utm_\w+|_)$/i;

/** Endings of files that no page has. */
const noPage =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|json|xml|ya?ml|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|tar|7z|rar|exe|msi|dmg|woff2?|ttf|eot|otf|mp[34]|webm|ogg|wav|avi|mov|rss|atom|ics)$/i;

/**
 * Reads a link.
 *
 * @param link as it stands in the page
 * @param base the address of the page, or what the page says links go from
 * @returns `undefined` for what is no address of a page: other protocols, pictures, style sheets, downloads
 */
export function siteAddress(link: string, base: string): SiteAddress | undefined {
  if (!URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  if (!/^https?:$/.test(url.protocol) || noPage.test(url.pathname)) return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, "");
  // Taking out a parameter writes all others anew, so that it is done only where there is one to take out.
  for (const name of [...url.searchParams.keys()]) if (session.test(name)) url.searchParams.delete(name);
  const resource = resourceKey(url);
  return { href: url.href, key: resource ?? pathKey(url), isResource: resource !== undefined };
}

/**
 * Sorts addresses. Where a site links to a page under several, the first of them is asked for: one with
 * the module's name comes before the older form, and both before the bare one, because the page repeats
 * its module as its heading.
 */
export function sortAddresses(addresses: readonly SiteAddress[]): readonly SiteAddress[] {
  // Once an address: a site may lead to a hundred thousand.
  const forms = new Map(addresses.map(({ href }) => [href, formOf(href)]));
  return addresses.toSorted((left, right) => {
    const difference = (forms.get(left.href) ?? 0) - (forms.get(right.href) ?? 0);
    if (difference !== 0) return difference;
    return left.href < right.href ? -1 : left.href > right.href ? 1 : 0;
  });
}

function formOf(href: string): number {
  const { module, tag } = readPageAddress(href);
  return module !== undefined ? 0 : tag !== undefined ? 1 : 2;
}

/** One resource stands under many tags; its number, version and operation say which page it is. */
function resourceKey(url: URL): string | undefined {
  const { resource, version, operation } = readPageAddress(url.href);
  if (resource === undefined && operation === undefined) return undefined;
  const parts = [
    ["resource", resource],
    ["version", version],
    ["operation", operation],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`)).join(", ");
}

function pathKey(url: URL): string {
  const path = url.pathname.split("/").filter((segment) => segment !== "");
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return `${url.origin}/${path.join("/")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
