import { countChanges } from "../../spec/diff/report/change-counts.js";
import type { Json } from "../../spec/document/openapi.js";
import type { Release } from "./make-release.js";

/** What a new version is and why, for a program. */
export function releaseData({ document, sdk }: Release): Json {
  const data = {
    document: {
      from: document.from,
      version: document.version,
      ...document.verdict,
      counts: countChanges(document.changes),
      changes: document.changes,
    },
    sdk: { from: sdk.from, version: sdk.version, ...sdk.verdict, changes: sdk.surface },
  };
  // Changes are plain JSON but have no index signature, which `Json` asks for.
  return data as unknown as Json;
}
