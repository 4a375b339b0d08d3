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
 * @returns `undefined` when a file of it cannot be read: a version must not begin anew for that
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
  return { value: { document, changelog, sdkVersion, listing, sdkChangelog }, issues };
}

const versionLine = /^ {2}"version": "([^"\n]*)"/m;

/** The version that a package manifest states, as the SDK's is written: each of its keys on a line. */
function versionIn(manifest: string): string | undefined {
  return versionLine.exec(manifest)?.[1];
}

/** The same manifest under another version. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(versionLine, `  "version": ${JSON.stringify(version)}`);
}
