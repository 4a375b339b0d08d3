import { nameLockFile } from "../input/name-lock.js";
import { sdkChangelogFile, surfaceFile } from "../make/make-sdk.js";

/** What `sync` writes, below the current folder. */
export const projectFiles = {
  document: "generated/openapi.yaml",
  document30: "generated/openapi-3.0.yaml",
  sources: "generated/openapi.sources.json",
  /** What changed in the document, for its readers. */
  changelog: "generated/CHANGELOG.md",
  sdk: "generated/sdk",
  sdkManifest: "generated/sdk/package.json",
  sdkSurface: `generated/sdk/${surfaceFile}`,
  sdkChangelog: `generated/sdk/${sdkChangelogFile}`,
  site: "site",
  /** Where the pages came from a site. */
  snapshot: "snapshot",
  names: nameLockFile,
} as const;
