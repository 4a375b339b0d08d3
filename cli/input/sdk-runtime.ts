import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { packageRoot } from "../package-root.js";
import type { OutputFile } from "../write/output.js";

/**
 * Reads the runtime that every SDK gets a copy of, from this package's `generator/runtime`.
 *
 * @returns its TypeScript files, with paths below that folder, in order
 */
export async function readSdkRuntime(): Promise<readonly OutputFile[]> {
  const folder = join(packageRoot, "generator", "runtime");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
    })),
  );
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
