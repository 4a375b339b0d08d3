import type { OpenApiDocument } from "../../document/openapi.js";

/** What the document says of itself. RamBase versions its resources one by one and not the API as a whole. */
export const documentInfo: OpenApiDocument["info"] = {
  title: "RamBase REST API",
  version: "1.0.0",
  description:
    "The REST API of the RamBase ERP system, as its documentation pages describe it. Each operation carries the " +
    "number and version of its resource under `x-rambase`.",
  license: { name: "Proprietary", identifier: "LicenseRef-RamBase" },
};

export function tagDescription(tag: string): string {
  return `Resources of the ${tag} module.`;
}
