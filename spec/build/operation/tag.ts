import { readPageAddress } from "../../../scraper/address/page-address.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";

/** The module that a page belongs to: by its breadcrumb, else by its address, else by its path. */
export function tagOf(page: ResourcePage): string {
  const module = page.breadcrumb?.replace(/ APIs$/, "");
  if (module !== undefined && module !== "RamBase REST") return module;
  return readPageAddress(page.address ?? "").tag ?? sentenceCase(page.uri.path.split("/")[1] ?? "");
}

function sentenceCase(segment: string): string {
  const words = segment.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
