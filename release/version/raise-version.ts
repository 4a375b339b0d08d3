import type { Bump } from "../../spec/diff/change.js";

/** The version that everything begins with. */
export const firstVersion = "1.0.0";

/**
 * Raises a part of a version number and sets those behind it to zero.
 *
 * @param version `1.4.2`; what stands behind the three numbers (`-beta.1`) is left out, and what is no
 *   version at all counts as one before the first
 */
export function raiseVersion(version: string, bump: Bump | "none"): string {
  if (bump === "none") return version;
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (!found) return firstVersion;
  const [major = 0, minor = 0, patch = 0] = found.slice(1).map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
