import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { Overlay } from "../../spec/overlay/overlay.js";
import { parseOverlay } from "../../spec/overlay/parse-overlay.js";
import { readTextFile } from "./read-text-file.js";

/** Where a project keeps the corrections of people. */
export const overlayFolder = "spec/overlays";

/**
 * Reads the overlays of a folder, in the order of their names: the named folder, which must exist, or the
 * project's own, which need not.
 *
 * @returns `undefined` when a file cannot be read or is no overlay; half of the corrections would mislead
 */
export async function readOverlays(folder?: string): Promise<Outcome<readonly Overlay[] | undefined>> {
  const names = await filesIn(folder ?? overlayFolder);
  if (names === undefined) {
    if (folder === undefined) return { value: [], issues: [] };
    const message = `Cannot read the overlays: ${folder} is no folder that can be read.`;
    return { value: undefined, issues: [issue("input/unreadable", message, { file: folder })] };
  }
  const overlays: Overlay[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const file = join(folder ?? overlayFolder, name);
    const text = await readTextFile(file);
    const parsed = text.value === undefined ? undefined : parseOverlay(text.value, file);
    issues.push(...text.issues, ...(parsed?.issues ?? []));
    if (parsed?.value) overlays.push(parsed.value);
  }
  return { value: issues.length === 0 ? overlays : undefined, issues };
}

/** Names of the YAML and JSON files of a folder; `undefined` when there is no such folder. */
async function filesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.(?:ya?ml|json)$/i.test(name)).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return undefined;
  }
}
