import { compareSurfaces } from "../../generator/surface/compare-surfaces.js";
import { readSurface } from "../../generator/surface/read-surface.js";
import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import type { Outcome } from "../../issues/issue.js";
import { projectFiles } from "./project-files.js";

/**
 * Compares two listings of what users of the SDK can write against, the last run's and this one's.
 *
 * @returns `undefined` where there is no earlier one, or where it is damaged, with the issues that say so
 */
export function compareListings(
  last: string | undefined,
  now: string,
): Outcome<readonly SurfaceChange[] | undefined> {
  if (last === undefined) return { value: undefined, issues: [] };
  if (last === now) return { value: [], issues: [] };
  const [before, after] = [last, now].map((text) => readSurface(text, projectFiles.sdkSurface));
  const issues = [...(before?.issues ?? []), ...(after?.issues ?? [])];
  if (!before?.value || !after?.value) return { value: undefined, issues };
  return { value: compareSurfaces(before.value, after.value), issues };
}
