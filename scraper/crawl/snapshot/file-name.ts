import { createHash } from "node:crypto";
import { readPageAddress } from "../../address/page-address.js";
import type { SiteAddress } from "../../address/site-address.js";

/** Letters of one name; well below what any file system and any checkout takes. */
const longest = 60;

/** Names that one system keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for the file of a page, safe on every system: `system/user-324-v30-op-100759.html`. The folder is
 * the module, so that people find the page; the numbers make it the page's own.
 *
 * @param taken names that are given already, in lower case; a page whose name is among
 *   them gets one of its own
 */
export function fileNameOf(page: SiteAddress, mediaType: string, taken: ReadonlySet<string>): string {
  const ending = mediaType === "text/plain" ? ".txt" : ".html";
  const plain = page.isResource ? resourceName(page.href) : pathName(page.href);
  if (!taken.has(`${plain}${ending}`)) return `${plain}${ending}`;
  const digest = createHash("sha256").update(page.key).digest("hex").slice(0, 8);
  return `${plain}-${digest}${ending}`;
}

function resourceName(href: string): string {
  const { tag, resource, version, operation } = readPageAddress(href);
  const tags = new URL(href).pathname.split("/").filter((segment) => segment !== "");
  const parts = [
    tag === undefined ? "resource" : slug(tags.at(-1) ?? ""),
    resource,
    version === undefined ? undefined : `v${version}`,
    operation === undefined ? undefined : `op-${operation}`,
  ];
  return `${tag === undefined ? "pages" : slug(tag)}/${parts.filter((part) => part !== undefined).join("-")}`;
}

/** Pages that name no resource lie apart from those that do. */
function pathName(href: string): string {
  const { pathname, searchParams } = new URL(href);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const query = [...searchParams].map(([name, value]) => `${name}-${value}`);
  const names = [...segments, ...query].slice(-3).map(slug);
  return `menus/${names.join("-") || "index"}`;
}

function slug(text: string): string {
  const plain = decoded(text)
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  if (plain === "") return "page";
  return reserved.test(plain) ? `${plain}-page` : plain;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
