import type { ResourcePage } from "../model/resource-page.js";

/** The page by what it documents, so that no folder of the machine gets into the document. */
export function pageName({ method, uri, resource }: ResourcePage): string {
  return `${method} ${uri.path}${resource ? ` (resource ${resource.id}, version ${resource.version})` : ""}`;
}
