import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import { isMissing } from "../../issues/system-error.js";
import { unreadable } from "../../issues/unreadable.js";
import type { Overlay } from "../../spec/overlay/overlay.js";
import { parseOverlay } from "../../spec/overlay/parse-overlay.js";
import { readTextFile } from "./read-text-file.js";

/** Where a project keeps the corrections of people. */
const overlayFolder = "spec/overlays";

/**
 * Reads the overlays of a folder, in the order of their names: the named folder, which must exist, or the
 * project's own, which need not.
 *
 * @returns `undefined` when the folder or a file cannot be read, or a file is no overlay; half of the
 *   corrections would mislead. Reports `overlay/left-out` for what lies there and is not read
 */
export async function readOverlays(folder?: string): Promise<Outcome<readonly Overlay[] | undefined>> {
  const entries = await entriesOf(folder ?? overlayFolder, folder === undefined);
  if (entries.value === undefined) return { value: undefined, issues: entries.issues };
  const overlays: Overlay[] = [];
  const issues: Issue[] = [];
  for (const entry of entries.value) {
    const file = join(folder ?? overlayFolder, entry.name);
    if (!isOverlayFile(entry)) {
      if (!isNote(entry)) issues.push(leftOut(file, entry));
      continue;
    }
    const text = await readTextFile(file);
    const parsed = text.value === undefined ? undefined : parseOverlay(text.value, file);
    issues.push(...text.issues, ...(parsed?.issues ?? []));
    if (parsed?.value) overlays.push(parsed.value);
  }
  return { value: issues.some(isError) ? undefined : overlays, issues };
}

/** What lies in a folder, by name. */
async function entriesOf(
  folder: string,
  mayBeMissing: boolean,
): Promise<Outcome<readonly Dirent[] | undefined>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { value: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), issues: [] };
  } catch (error) {
    if (mayBeMissing && isMissing(error)) return { value: [], issues: [] };
    return { value: undefined, issues: [unreadable(folder, error)] };
  }
}

function isOverlayFile(entry: Dirent): boolean {
  return !entry.isDirectory() && /\.(?:ya?ml|json)$/i.test(entry.name);
}

/** People explain their corrections beside them, and their tools leave hidden files. */
function isNote(entry: Dirent): boolean {
  return entry.name.startsWith(".") || (!entry.isDirectory() && /\.md$/i.test(entry.name));
}

function leftOut(file: string, entry: Dirent): Issue {
  const what = entry.isDirectory() ? "a folder" : "not a .yaml, .yml or .json file";
  return issue("overlay/left-out", `${file} is ${what}, so no correction is read from it.`, { file });
}
