import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { packageRoot } from "../package-root.js";
import type { TextFile } from "../write/output.js";

/**
 * Reads a folder of this package, such as the SDK's runtime or its templates.
 *
 * @param folder from the root of the package, with `/` between the names
 * @param ending of the files to read
 * @returns the files with their paths below the folder, in order
 */
export async function readPackageFiles(folder: string, ending: string): Promise<readonly TextFile[]> {
  const root = join(packageRoot, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
    })),
  );
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
