import type { ListedRow, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Json } from "../../document/openapi.js";
import { operationNumber } from "../operation-number.js";

/** The `x-rambase` key of an operation: what its page states and OpenAPI has no word for. */
export function rambaseKeys(page: ResourcePage, others: readonly ResourcePage[]): Json {
  const operation = operationNumber(page.uri.path);
  const { latest, current, notice } = page.deprecation ?? {};
  const undocumented = page.response === undefined && page.method !== "DELETE";
  return {
    resource: { ...page.resource },
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
    ...(others.length > 0 && { otherVersions: others.map((other) => ({ ...other.resource })) }),
    ...rows("filters", page.filters),
    ...rows("sortable", page.sortable),
    ...rows("operations", page.operations),
  };
}

function rows(key: string, listed: readonly ListedRow[]): { readonly [key: string]: Json } {
  if (listed.length === 0) return {};
  return {
    [key]: listed.map(({ name, type, text }) => ({
      ...(name !== undefined && { name }),
      ...(type !== undefined && { type }),
      text,
    })),
  };
}
