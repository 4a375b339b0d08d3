import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { readOptionalFile } from "../input/read-text-file.js";
import { projectFiles } from "./project-files.js";

/** What an earlier run wrote and the next one goes on from; `undefined` for what is not there. */
export interface LastRelease {
  readonly document: string | undefined;
  readonly changelog: string | undefined;
  readonly sdkVersion: string | undefined;
  /** What users of the SDK could write against. */
  readonly listing: string | undefined;
  readonly sdkChangelog: string | undefined;
}

/**
 * Reads what an earlier run wrote into the current folder.
 *
 * @returns `undefined` when a file of it cannot be read, or the manifest states no version: a version must not begin
 *   anew for that
 */
export async function readLastRelease(): Promise<Outcome<LastRelease | undefined>> {
  const issues: Issue[] = [];
  const read = async (file: string) => {
    const outcome = await readOptionalFile(file);
    issues.push(...outcome.issues);
    return outcome.value;
  };
  const [document, changelog, manifest, listing, sdkChangelog] = await Promise.all([
    read(projectFiles.document),
    read(projectFiles.changelog),
    read(projectFiles.sdkManifest),
    read(projectFiles.sdkSurface),
    read(projectFiles.sdkChangelog),
  ]);
  if (issues.length > 0) return { value: undefined, issues };
  const sdkVersion = manifest === undefined ? undefined : versionIn(manifest);
  if (manifest !== undefined && sdkVersion === undefined) return { value: undefined, issues: [noVersion()] };
  return { value: { document, changelog, sdkVersion, listing, sdkChangelog }, issues };
}

/** The version that a package manifest states, `undefined` where that is none of npm's. */
function versionIn(manifest: string): string | undefined {
  try {
    const { version } = JSON.parse(manifest) ?? {};
    return typeof version === "string" && /^\d+\.\d+\.\d+(?![\w.])/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

function noVersion(): Issue {
  const file = projectFiles.sdkManifest;
  const message = `Cannot tell the version of the last SDK: expected ${file} to be JSON with a "version" such as "1.4.2".`;
  return issue("sync/last-unreadable", message, { file });
}
