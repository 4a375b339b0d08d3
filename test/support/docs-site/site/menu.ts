import type { PageContent } from "../../../../scraper/model/resource-page.js";
import type { MenuGroup } from "../html/structure.js";
import { shortPath } from "../page/header-rows.js";

/** A page with the place it has on the site. */
export interface SitePage {
  /** Folder and file name without extension: `system/roles-post-1916-v10`. */
  readonly name: string;
  readonly content: PageContent;
  /** Where the page claims to come from. */
  readonly address?: string;
}

/** Returns the links that a page shows: to the other folders, and to the pages of its own folder. */
export function menuOf(page: SitePage, pages: readonly SitePage[]): MenuGroup[] {
  const folder = folderOf(page);
  const firsts = new Map(pages.toReversed().map((candidate) => [folderOf(candidate), candidate]));
  const modules = [...firsts.keys()].sort().map((name) => ({
    text: titleOf(name),
    href: `../${firsts.get(name)?.name}.html`,
    current: name === folder,
  }));
  const siblings = pages
    .filter((candidate) => folderOf(candidate) === folder)
    .map((candidate) => ({
      text: labelOf(candidate.content),
      href: `../${candidate.name}.html`,
      current: candidate === page,
    }));
  return [
    { title: "Modules", links: modules },
    { title: titleOf(folder), links: siblings },
  ];
}

function folderOf(page: SitePage): string {
  return page.name.split("/")[0] ?? "";
}

function titleOf(folder: string): string {
  return folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll("-", " ");
}

function labelOf({ uri, method, resource }: PageContent): string {
  const path = shortPath({ ...uri, query: [] }).replace(/^[^/]+\//, "");
  return `${path} (${method}, version ${resource?.version ?? "unknown"})`;
}
