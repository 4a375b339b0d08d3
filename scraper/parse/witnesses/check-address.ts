import type { Issue } from "../../../issues/issue.js";
import { readPageAddress } from "../../address/page-address.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { disagreement, type Witness } from "./disagreement.js";
import { operationInUri } from "./uri-operation.js";

const genericBreadcrumb = "RamBase REST APIs";

/**
 * Compares a page's address with what stands in the page, which is followed. The address of an API operation
 * has the operation's number and its parent's resource and version, so that those two say nothing there. An
 * older version in the address is usual, because the site answers it with a newer one.
 *
 * @returns `page/of-another-address` where the page states another number than the address asks for
 */
export function checkAddress(page: ResourcePage): readonly Issue[] {
  if (page.address === undefined) return [];
  const address = readPageAddress(page.address);
  const by = (says: string): Witness => ({ who: `The address ${page.address}`, says });
  const issues: Issue[] = [];

  if (address.operation !== undefined) {
    const own = operationInUri(page.uri.path);
    if (own !== address.operation) {
      const says = own === undefined ? "no API operation" : `API operation ${own}`;
      const row = { who: "The URI row", says, at: page.uri.at };
      const code = own === undefined ? "page/address-differs" : "page/of-another-address";
      issues.push(disagreement(code, page, by(`API operation ${address.operation}`), row));
    }
  } else if (address.resource !== undefined && page.resource) {
    const { id, version } = page.resource;
    const row = (says: string) => ({ who: "The identifier row", says, at: page.evidence.resource });
    if (address.resource !== id) {
      const other = by(`resource ${address.resource}`);
      issues.push(disagreement("page/of-another-address", page, other, row(`resource ${id}`)));
    } else if (address.version !== undefined && address.version !== version) {
      const code = address.version < version ? "page/address-older" : "page/address-differs";
      issues.push(disagreement(code, page, by(`version ${address.version}`), row(`version ${version}`)));
    }
  }

  const { module } = address;
  const { breadcrumb } = page;
  if (module === undefined || breadcrumb === undefined || breadcrumb === genericBreadcrumb) return issues;
  if (plain(`${module} APIs`) === plain(breadcrumb)) return issues;
  const crumb = { who: "The breadcrumb", says: breadcrumb, at: page.evidence.breadcrumb };
  return [...issues, disagreement("page/address-differs", page, by(`${module} APIs`), crumb)];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s+_-]+/g, " ");
}
