import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import { codeOf, isMissing } from "../../issues/system-error.js";
import { diskProblem } from "./disk-problem.js";
import { takeOver } from "./ownership.js";
import { isSafePath, staysInside } from "./safe-path.js";
import { apply, discard, isIntact, type Step, stagingName } from "./staging.js";

/**
 * Clears away what a killed run left in a folder: finishes it when it had committed, drops it when not.
 *
 * @returns `write/finished-earlier` when files were moved into place, `write/dropped-earlier` when they had
 *   been damaged, `write/busy` when the other run is still alive, `write/failed` when the disk refuses,
 *   nothing when there was nothing to do or to keep
 */
export async function recover(folder: string): Promise<readonly Issue[]> {
  try {
    return await clearAway(folder);
  } catch (error) {
    return [diskProblem(error, folder, "What an earlier run has left there is as it was.")];
  }
}

async function clearAway(folder: string): Promise<readonly Issue[]> {
  const staging = join(folder, stagingName);
  try {
    const owner = takeOver(staging);
    if (owner !== undefined) return [busy(folder, owner)];
  } catch (error) {
    // Nor has an earlier run left anything below a file.
    if (isMissing(error) || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
  const steps = await readJournal(folder);
  if (steps === undefined || !(await stayInside(folder, steps))) {
    await discard(folder);
    return [];
  }
  if (!(await isIntact(folder, steps))) {
    await discard(folder);
    const message = `What an earlier run had prepared in ${folder} was damaged before it was moved into place, and was dropped.`;
    return [issue("write/dropped-earlier", message, { file: folder })];
  }
  await apply(folder, steps);
  const message = `An earlier run was stopped while it moved ${plural(steps.length, "file")} into place; that is finished now.`;
  return [issue("write/finished-earlier", message, { file: folder })];
}

/** Says that another run is at work in a folder. */
export function busy(folder: string, owner?: number): Issue {
  const who = owner === undefined ? "Another run" : `Process ${owner}`;
  const message = `${who} is writing in ${folder} (if it is not, remove ${join(folder, stagingName)}).`;
  return issue("write/busy", message, { file: folder });
}

/**
 * A journal may have come with a checkout of strangers: steps that leave the folder, by
 * links too, are not ours.
 */
async function stayInside(folder: string, steps: readonly Step[]): Promise<boolean> {
  for (const step of steps)
    if (!(await staysInside(folder, "remove" in step ? step.remove : step.to))) return false;
  return true;
}

/** @returns `undefined` where there is none, or one that no run of ours has written */
async function readJournal(folder: string): Promise<readonly Step[] | undefined> {
  let journal: unknown;
  try {
    journal = JSON.parse(await readFile(join(folder, stagingName, "journal.json"), "utf8"));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
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
    isSafePath(value.to) &&
    (!("size" in value) || typeof value.size === "number")
  );
}
