import { countChanges } from "../../spec/diff/report/change-counts.js";
import type { Json } from "../../spec/document/openapi.js";
import { type ComparedRelease, isMade } from "./make-release.js";

/**
 * What a new version is and why, for a program; what it would be where a guard refused
 * it, and there is no SDK.
 */
export function releaseData(release: ComparedRelease): Json {
  const { document } = release;
  const sdk = isMade(release) ? release.sdk : undefined;
  const data = {
    document: {
      from: document.from,
      version: document.version,
      ...document.verdict,
      counts: countChanges(document.changes),
      changes: document.changes,
    },
    ...(sdk && { sdk: { from: sdk.from, version: sdk.version, ...sdk.verdict, changes: sdk.surface } }),
  };
  // Changes are plain JSON but have no index signature, which `Json` asks for.
  return data as unknown as Json;
}
