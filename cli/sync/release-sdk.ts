import { join } from "node:path";
import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import { firstSdkChangelog, sdkChangelog } from "../../release/changelog/sdk-changelog.js";
import type { ReleaseTemplates } from "../../release/fill-template.js";
import { judgeSdk, type SdkVerdict } from "../../release/version/judge-sdk.js";
import { firstVersion, raiseVersion } from "../../release/version/raise-version.js";
import { readOptionalFile } from "../input/read-text-file.js";
import type { TextFile } from "../write/output.js";
import { type LastRelease, withVersion } from "./last-release.js";
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
 * Compares an SDK with the last one and gives it its version and its changelog. An SDK that is as it was keeps its
 * version.
 *
 * @param made the files of the package, under any version
 */
export async function releaseSdk(
  made: readonly TextFile[],
  last: LastRelease,
  { verdict: document, changes, documents }: ReleasedDocument,
  templates: ReleaseTemplates,
): Promise<ReleasedSdk> {
  const from = last.sdkVersion ?? firstVersion;
  const files = numbered(made, from);
  const isFirst = last.sdkVersion === undefined || last.sdkChangelog === undefined;
  const surface: readonly SurfaceChange[] = [];
  const differs = !isFirst && (await differFromDisk(files));
  const verdict = judgeSdk({ document, surface: undefined, differs });
  const version = raiseVersion(from, last.sdkVersion === undefined ? "none" : verdict.bump);
  const changelog = isFirst
    ? firstSdkChangelog(version, templates)
    : sdkChangelog(last.sdkChangelog, { version, verdict, surface, changes, documents }, templates);
  const log = { path: "CHANGELOG.md", text: changelog ?? "" };
  return { files: [...numbered(files, version), log], from, version, verdict, surface };
}

function numbered(files: readonly TextFile[], version: string): readonly TextFile[] {
  return files.map((file) =>
    file.path === "package.json" ? { ...file, text: withVersion(file.text, version) } : file,
  );
}

/** Whether the last run wrote any of the files otherwise, or not at all. */
async function differFromDisk(files: readonly TextFile[]): Promise<boolean> {
  for (const { path, text } of files) {
    const { value } = await readOptionalFile(join(projectFiles.sdk, path));
    if (value !== text) return true;
  }
  return false;
}
