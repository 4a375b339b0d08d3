import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { type PagesRead, parseSources } from "../../spec/evidence/sources-file.js";
import { isPackageName } from "../arguments/package-name.js";
import { readOptionalFile } from "../input/read-text-file.js";
import { unixLines } from "../input/unix-lines.js";
import { projectFiles } from "./project-files.js";

/** What a package is called. */
interface PackageIdentity {
  readonly name: string;
  readonly version: string;
}

/** What an earlier run wrote and the next one goes on from; `undefined` for what is not there. */
export interface LastRelease {
  readonly document: string | undefined;
  readonly changelog: string | undefined;
  /** The last SDK, as its manifest tells. */
  readonly sdk: PackageIdentity | undefined;
  /** What users of the SDK could write against. */
  readonly listing: string | undefined;
  readonly sdkChangelog: string | undefined;
}

/**
 * Reads what an earlier run wrote into the current folder.
 *
 * @returns `undefined` when a file of it cannot be read, or the manifest states no name or version: these
 *   must not begin anew for that
 */
export async function readLastRelease(): Promise<Outcome<LastRelease | undefined>> {
  const issues: Issue[] = [];
  const read = async (file: string) => {
    const outcome = await readOptionalFile(file);
    issues.push(...outcome.issues);
    return outcome.value === undefined ? undefined : unixLines(outcome.value);
  };
  const [document, changelog, manifest, listing, sdkChangelog] = await Promise.all([
    read(projectFiles.document),
    read(projectFiles.changelog),
    read(projectFiles.sdkManifest),
    read(projectFiles.sdkSurface),
    read(projectFiles.sdkChangelog),
  ]);
  if (issues.length > 0) return { value: undefined, issues };
  const sdk = manifest === undefined ? undefined : identityIn(manifest);
  if (manifest !== undefined && sdk === undefined) return { value: undefined, issues: [noIdentity()] };
  return { value: { document, changelog, sdk, listing, sdkChangelog }, issues };
}

/** What the last run read, and with which doubts, as far as its evidence can be read and tells. */
export async function readLastReading(): Promise<Partial<PagesRead>> {
  const { value: text = "" } = await readOptionalFile(projectFiles.sources);
  return parseSources(text, projectFiles.sources).value?.mark ?? {};
}

/** Name and version that a package manifest states, `undefined` where these are none of npm's. */
function identityIn(manifest: string): PackageIdentity | undefined {
  try {
    const { name, version } = JSON.parse(manifest) ?? {};
    const isNamed = typeof name === "string" && isPackageName(name);
    const isVersioned = typeof version === "string" && /^\d+\.\d+\.\d+(?![\w.])/.test(version);
    return isNamed && isVersioned ? { name, version } : undefined;
  } catch {
    return undefined;
  }
}

function noIdentity(): Issue {
  const file = projectFiles.sdkManifest;
  const message = `Cannot tell name and version of the last SDK: expected ${file} to be JSON with a "name" such as "rambase-sdk" and a "version" such as "1.4.2".`;
  return issue("sync/last-unreadable", message, { file });
}
