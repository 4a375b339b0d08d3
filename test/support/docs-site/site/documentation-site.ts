import { readPageAddress } from "../../../../scraper/address/page-address.js";
import { element, join, text } from "../html/markup.js";
import type { MenuGroup } from "../html/structure.js";
import { writePage } from "../write-page.js";
import type { SitePage } from "./menu.js";

/** Path of the start page, as on the real site. */
export const documentationStart = "documentation";

/**
 * Returns a site with the addresses of the real one: a start page that leads to modules, modules that lead to
 * their pages, the older `tagview` form beside each module, and every resource under the addresses of several
 * tags. Text by path, query included; the path has no slash at its beginning.
 */
export function documentationSite(pages: readonly SitePage[]): Map<string, string> {
  const byModule = new Map<string, SitePage[]>();
  for (const page of pages) {
    const module = readPageAddress(page.address ?? "").tag ?? "Other";
    byModule.set(module, [...(byModule.get(module) ?? []), page]);
  }
  const modules = [...byModule.keys()];
  const menu = [
    linkGroup(
      "Modules",
      modules.map((name) => [name, `/documentation/${name}`]),
    ),
  ];
  const files = new Map([[documentationStart, listPage("Documentation", [...menu, ...tagviews(modules)])]]);
  for (const [module, own] of byModule) {
    const links = own.map((page): Link => [page.name, addressOnSite(page)]);
    // The same pages once more, under the older form of the address.
    const older = own.map((page): Link => [page.name, `/documentation/tagview/${module}?${queryOf(page)}`]);
    files.set(`documentation/${module}`, listPage(module, [...menu, linkGroup("Resources", links)]));
    files.set(`documentation/tagview/${module}`, listPage(module, [linkGroup("Resources", older)]));
  }
  for (const page of pages) {
    const body = writePage(page.content, "html-tables", {
      menu,
      ...(page.address !== undefined && { address: page.address }),
    });
    files.set(addressOnSite(page).slice(1), body);
    files.set(`documentation/tagview/${moduleOf(page)}?${queryOf(page)}`, body);
  }
  return files;
}

type Link = readonly [label: string, href: string];

function tagviews(modules: readonly string[]): readonly MenuGroup[] {
  return [
    linkGroup(
      "Older addresses",
      modules.map((name) => [name, `/documentation/tagview/${name}`]),
    ),
  ];
}

/** The page's path and query; a page whose own address has no tag lies under its module nevertheless. */
export function addressOnSite(page: SitePage): string {
  const path = page.address === undefined ? "" : new URL(page.address).pathname;
  const isTagged = path.split("/").length > 2 && !path.includes("tagview");
  return `${isTagged ? path : `/documentation/${moduleOf(page)}`}?${queryOf(page)}`;
}

function moduleOf(page: SitePage): string {
  return readPageAddress(page.address ?? "").tag ?? "Other";
}

/** What the real site would ask for; a page whose address is not known has that of its own resource. */
function queryOf({ address, content }: SitePage): string {
  if (address !== undefined) return new URL(address).search.slice(1);
  const { id = 0, version = 0 } = content.resource ?? {};
  const number = /\/api-operations\/(\d+)/.exec(content.uri.path)?.[1];
  const operation = number === undefined ? "" : `operationid=${number}&`;
  return `${operation}resourceno=${id}&version=${version}`;
}

function linkGroup(title: string, links: readonly Link[]): MenuGroup {
  return { title, links: links.map(([label, href]) => ({ text: label, href })) };
}

function listPage(title: string, groups: readonly MenuGroup[]): string {
  const lists = groups.map((group) =>
    join([
      element("h2", {}, text(group.title)),
      element(
        "ul",
        {},
        join(
          group.links.map(({ text: label, href }) => element("li", {}, element("a", { href }, text(label)))),
        ),
      ),
    ]),
  );
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${text(title)}</title></head>\n<body>\n<h1>${text(title)}</h1>\n${join(lists, "\n")}\n</body>\n</html>\n`;
}
