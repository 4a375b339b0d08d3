import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { isMissing } from "./disk-problem.js";
import { isAlive } from "./is-alive.js";
import { isSafePath } from "./safe-path.js";
import { apply, discard, ownerOf, type Step, stagingName } from "./staging.js";

/**
 * Clears away what a killed run left in a folder: finishes it when it had committed, drops it when not.
 *
 * @returns `write/finished-earlier` when files were moved into place, `write/busy` when the other run is
 *   still alive, nothing when there was nothing to do or to keep
 */
export async function recover(folder: string): Promise<readonly Issue[]> {
  if (!(await exists(join(folder, stagingName)))) return [];
  const owner = await ownerOf(folder);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    const message = `Process ${owner} is writing in ${folder} (if it is not, remove ${join(folder, stagingName)}).`;
    return [issue("write/busy", message, { file: folder })];
  }
  const steps = await readJournal(folder);
  if (steps === undefined) {
    await discard(folder);
    return [];
  }
  await apply(folder, steps);
  const message = `An earlier run was stopped while it moved ${steps.length} files into place; that is finished now.`;
  return [issue("write/finished-earlier", message, { file: folder })];
}

async function readJournal(folder: string): Promise<readonly Step[] | undefined> {
  let journal: unknown;
  try {
    journal = JSON.parse(await readFile(join(folder, stagingName, "journal.json"), "utf8"));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
  // A journal may have come with a checkout of strangers: steps that leave the folder are not ours.
  return Array.isArray(journal) && journal.every(isStep) ? journal : undefined;
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  if ("remove" in value) return typeof value.remove === "string" && isSafePath(value.remove);
  if (!("from" in value) || !("to" in value)) return false;
  return (
    typeof value.from === "string" &&
    /^\d+$/.test(value.from) &&
    typeof value.to === "string" &&
    isSafePath(value.to)
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
