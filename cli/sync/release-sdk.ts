import { join } from "node:path";
import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import { surfaceVerdict } from "../../generator/surface/surface-verdict.js";
import { underVersion } from "../../generator/under-version.js";
import type { Outcome } from "../../issues/issue.js";
import { firstSdkChangelog, sdkChangelog } from "../../release/changelog/sdk-changelog.js";
import type { ReleaseTemplates } from "../../release/fill-template.js";
import { feltChanges } from "../../release/version/felt-changes.js";
import { judgeSdk, type SdkVerdict } from "../../release/version/judge-sdk.js";
import { firstVersion, raiseVersion } from "../../release/version/raise-version.js";
import { semverVerdict } from "../../spec/diff/verdict.js";
import { readOptionalFile } from "../input/read-text-file.js";
import { unixLines } from "../input/unix-lines.js";
import { sdkChangelogFile, surfaceFile } from "../make/make-sdk.js";
import type { TextFile } from "../write/output.js";
import { compareListings } from "./compare-listings.js";
import type { LastRelease } from "./last-release.js";
import { projectFiles } from "./project-files.js";
import type { ReleasedDocument } from "./release-document.js";

/** An SDK under its version, and how it came to that. */
export interface ReleasedSdk {
  readonly files: readonly TextFile[];
  /** The version of the last SDK; that of this one where there was none. */
  readonly from: string;
  readonly version: string;
  readonly verdict: SdkVerdict;
  /** In what its users write against. */
  readonly surface: readonly SurfaceChange[];
}

/**
 * Compares an SDK with the last one and gives it its version and its changelog. An SDK that is as
 * it was keeps its version.
 *
 * @param made the files of the package, under any version
 * @returns `undefined` with issues when the last SDK's listing is damaged
 */
export async function releaseSdk(
  made: readonly TextFile[],
  last: LastRelease,
  { changes, documents }: ReleasedDocument,
  templates: ReleaseTemplates,
): Promise<Outcome<ReleasedSdk | undefined>> {
  const listing = made.find(({ path }) => path === surfaceFile)?.text ?? "";
  const { value: surface, issues } = compareListings(last.listing, listing);
  if (issues.length > 0) return { value: undefined, issues };
  const from = last.sdk?.version ?? firstVersion;
  const files = underVersion(made, from);
  const isFirst = last.sdk === undefined || last.sdkChangelog === undefined;
  const differs = !isFirst && (await differFromDisk(files));
  const felt = feltChanges(changes, documents);
  const document = semverVerdict(felt);
  const verdict = judgeSdk({ document, surface: surface && surfaceVerdict(surface), differs });
  const version = raiseVersion(from, last.sdk === undefined ? "none" : verdict.bump);
  const changelog = isFirst
    ? firstSdkChangelog(last.sdkChangelog, version, templates)
    : sdkChangelog(
        last.sdkChangelog,
        { version, verdict, surface: surface ?? [], changes: felt, documents },
        templates,
      );
  const log = { path: sdkChangelogFile, text: changelog ?? "" };
  const value = {
    files: [...underVersion(files, version), log],
    from,
    version,
    verdict,
    surface: surface ?? [],
  };
  return { value, issues: [] };
}

/** Whether the last run wrote any file of the package otherwise, or not at all. */
async function differFromDisk(files: readonly TextFile[]): Promise<boolean> {
  for (const { path, text } of files) {
    // It is made of the others, and its form may change without them.
    if (path === surfaceFile) continue;
    const { value } = await readOptionalFile(join(projectFiles.sdk, path));
    if (value === undefined || unixLines(value) !== text) return true;
  }
  return false;
}
