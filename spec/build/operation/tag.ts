import type { ResourcePage } from "../../../scraper/model/resource-page.js";

/** The module that a page belongs to: by its breadcrumb, else by its address, else by its path. */
export function tagOf(page: ResourcePage): string {
  const module = page.breadcrumb?.replace(/ APIs$/, "");
  if (module !== undefined && module !== "RamBase REST") return module;
  return tagOfAddress(page.address) ?? sentenceCase(page.uri.path.split("/")[1] ?? "");
}

/** `…/documentation/tagview/System/Users?…` → `System`. */
function tagOfAddress(address: string | undefined): string | undefined {
  const found = /\/documentation\/(?:tagview\/)?([^/?#]+)/.exec(address ?? "")?.[1];
  if (found === undefined || found === "tagview") return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

function sentenceCase(segment: string): string {
  const words = segment.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
