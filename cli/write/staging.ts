import { existsSync } from "node:fs";
import { access, constants, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { aboutFile, codeOf, isMissing } from "../../issues/system-error.js";
import { bytesOf, type Plan } from "./output.js";
import { giveBack, ownerFileOf, takeOver } from "./ownership.js";

/**
 * The folder in which a run prepares its files, beside the files themselves: a rename is one step only
 * within one file system.
 */
export const stagingName = ".rambase-openapi-write";

/** One step of the swap. Doing it twice does no harm, so that a later run can finish it. */
export type Step =
  | {
      readonly from: string;
      readonly to: string;
      /** How many bytes the file has. Absent in journals of versions that did not write it. */
      readonly size?: number;
    }
  | { readonly remove: string };

/**
 * Makes the staging folder, which keeps other runs out from here on.
 *
 * @returns whether it was made; it is not where another run has one
 */
export async function claim(folder: string): Promise<boolean> {
  const staging = join(folder, stagingName);
  await mkdir(folder, { recursive: true });
  try {
    await mkdir(staging);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw aboutFile(error, folder);
  }
  try {
    return takeOver(staging) === undefined;
  } catch (error) {
    await removeIfEmpty(staging);
    throw error;
  }
}

/** Writes all new text into the staging folder; nothing that a reader sees has changed after this. */
export async function stage(plan: Plan): Promise<readonly Step[]> {
  const staging = join(plan.folder, stagingName);
  const steps: Step[] = [];
  for (const [index, change] of plan.changes.entries()) {
    const path = join(plan.folder, change.path);
    await checkWritable(path);
    await checkWritable(dirname(path));
    if (change.content === undefined) {
      steps.push({ remove: change.path });
    } else {
      const bytes = bytesOf(change.content);
      await writeStaged(join(staging, String(index)), bytes, path);
      steps.push({ from: String(index), to: change.path, size: bytes.length });
    }
  }
  return steps;
}

async function writeStaged(file: string, bytes: Uint8Array, target: string): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw aboutFile(error, target);
  }
}

/**
 * Puts the journal in place, by one rename. From here on the new files stand, whatever happens to the run.
 */
export async function commit(folder: string, steps: readonly Step[]): Promise<void> {
  const staging = join(folder, stagingName);
  await writeFile(join(staging, "journal.tmp"), JSON.stringify(steps));
  await rename(join(staging, "journal.tmp"), join(staging, "journal.json"));
}

/**
 * Whether the staged files hold what they did when the journal was written. After a loss of power a file may
 * be there and its content not.
 */
export async function isIntact(folder: string, steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) {
    if ("remove" in step || step.size === undefined) continue;
    try {
      if ((await stat(join(folder, stagingName, step.from))).size !== step.size) return false;
    } catch (error) {
      // It was moved into place already.
      if (!isMissing(error)) throw error;
    }
  }
  return true;
}

/** Does the steps of a journal, also of one that was half done, and takes the staging folder away. */
export async function apply(folder: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ("remove" in step) await removeFile(folder, step.remove);
    else await moveIntoPlace(join(folder, stagingName, step.from), join(folder, step.to));
  }
  await discard(folder);
}

/**
 * Removes the staging folder: the journal first, because a journal must never stand beside files that are
 * half removed, and what says whose it is last, so that nobody begins anew in a folder that is being removed.
 */
export async function discard(folder: string): Promise<void> {
  const staging = join(folder, stagingName);
  await rm(join(staging, "journal.json"), { force: true });
  const mine = ownerFileOf(process.pid);
  for (const name of await readdir(staging))
    if (name !== mine) await rm(join(staging, name), { recursive: true, force: true });
  giveBack(staging);
  // It is not empty where another run has taken it over in this moment.
  await removeIfEmpty(staging);
}

/** The outermost folder on the way to this one that is not there yet; `undefined` where all are. */
export function firstMissing(folder: string): string | undefined {
  return existsSync(folder) ? undefined : (firstMissing(dirname(folder)) ?? folder);
}

/** Takes a folder away and those around it, up to the outermost; what holds anything stays. */
export async function removeEmpty(folder: string, outermost: string): Promise<void> {
  await removeIfEmpty(folder);
  if (folder !== outermost) await removeEmpty(dirname(folder), outermost);
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // A run that was killed had moved it already.
    if (!isMissing(error)) throw aboutFile(error, to);
  }
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  // Folders that are empty now go too; the first one that is not ends the walk.
  for (let parent = dirname(join(folder, path)); relative(folder, parent) !== ""; parent = dirname(parent)) {
    if (!(await removeIfEmpty(parent))) return;
  }
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch {
    return false;
  }
}

/** Finds a missing permission while the old files still stand. */
async function checkWritable(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await checkWritable(dirname(path));
  }
}
