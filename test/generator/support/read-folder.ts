import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "../../../generator/generated-file.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** All files below a folder of the repository, sorted by path. */
export function readFolder(folder: string): readonly GeneratedFile[] {
  const start = path.join(root, folder);
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { path: path.relative(start, file).split(path.sep).join("/"), text: readFileSync(file, "utf8") };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What `generateSdk` copies and fills in, as the command line passes it. */
export function sdkParts() {
  return { runtime: readFolder("generator/runtime"), templates: readFolder("templates/sdk") };
}
