import { readPageAddress } from "../../../scraper/address/page-address.js";
import type { ListedRow, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Json } from "../../document/openapi.js";
import { operationNumber } from "../operation-number.js";

/** The `x-rambase` key of an operation: what its page states and OpenAPI has no word for. */
export function rambaseKeys(page: ResourcePage): { readonly [key: string]: Json } {
  const operation = operationNumber(page.uri.path) ?? operationOfAddress(page);
  const { latest, current, notice } = page.deprecation ?? {};
  const undocumented = page.response === undefined && page.method !== "DELETE";
  return {
    ...(page.resource && { resource: { ...page.resource } }),
    ...(page.older?.version !== undefined && { version: page.older.version }),
    ...(page.assumed && { assumed: { ...page.assumed } }),
    ...(operation !== undefined && { operation }),
    ...(page.maximumPageSize !== undefined && { maximumPageSize: page.maximumPageSize }),
    ...(page.customFields && { customFields: true }),
    ...(page.address !== undefined && { page: page.address }),
    ...(latest && { latestVersion: latest.version }),
    ...(latest?.released !== undefined && { latestVersionReleased: latest.released }),
    ...(latest?.note !== undefined && { latestVersionNote: latest.note }),
    ...(current?.released !== undefined && { thisVersionReleased: current.released }),
    ...(current?.note !== undefined && { thisVersionNote: current.note }),
    ...(notice !== undefined && { deprecationNotice: notice }),
    ...(undocumented && { responseDocumented: false }),
    ...rows("filters", page.filters),
    ...rows("namedFilters", page.namedFilters),
    ...rows("sortable", page.sortable),
    ...rows("operations", page.operations),
  };
}

/** Pages of the older generation may have it in their address only. */
function operationOfAddress({ older, address }: ResourcePage): number | undefined {
  return older && address !== undefined ? readPageAddress(address).operation : undefined;
}

function rows(key: string, listed: readonly ListedRow[]): { readonly [key: string]: Json } {
  if (listed.length === 0) return {};
  return { [key]: listed.map(({ at: _, ...row }) => row) };
}
