import { realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { stagingName } from "./staging.js";

/**
 * Whether a path stays below its folder on every system: relative, plain names, nothing of the writer's own.
 */
export function isSafePath(path: string): boolean {
  const names = path.split("/");
  const isPlain = (name: string) =>
    name !== "" && name !== "." && name !== ".." && !/[\\:\p{Cc}]/u.test(name);
  return names.every(isPlain) && !names.includes(stagingName);
}

/** Reports paths that leave the folder and paths that fall together where case does not count. */
export function checkPaths(paths: readonly string[], folder: string): readonly Issue[] {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const path of paths) {
    if (!isSafePath(path)) {
      issues.push(
        issue("write/bad-path", `The name ${JSON.stringify(path)} does not stay inside ${folder}.`),
      );
    }
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) {
      issues.push(issue("write/bad-path", `${path} and ${twin} would be the same file on some systems.`));
    }
    seen.set(path.toLowerCase(), path);
  }
  return issues;
}

/** Whether a file's folder really lies below `folder` once symbolic links are followed. */
export async function staysInside(folder: string, path: string): Promise<boolean> {
  const root = await nearestRealPath(folder);
  const place = await nearestRealPath(dirname(join(folder, path)));
  return place === root || place.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The real path of the nearest folder that exists; the rest would be made by us and is no link. */
async function nearestRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : nearestRealPath(parent);
  }
}
