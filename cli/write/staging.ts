import { access, constants, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isMissing } from "./disk-problem.js";
import { bytesOf, type Plan } from "./output.js";

/**
 * The folder in which a run prepares its files, beside the files themselves: a rename is one step only
 * within one file system.
 */
export const stagingName = ".rambase-openapi-write";

/** One step of the swap. Doing it twice does no harm, so that a later run can finish it. */
export type Step = { readonly from: string; readonly to: string } | { readonly remove: string };

/** Writes all new text into the staging folder; nothing that a reader sees has changed after this. */
export async function stage(plan: Plan): Promise<readonly Step[]> {
  const staging = join(plan.folder, stagingName);
  await mkdir(plan.folder, { recursive: true });
  await mkdir(staging);
  await writeFile(join(staging, "owner"), String(process.pid));
  const steps: Step[] = [];
  for (const [index, change] of plan.changes.entries()) {
    await checkWritable(dirname(join(plan.folder, change.path)));
    if (change.text === undefined) {
      steps.push({ remove: change.path });
    } else {
      await writeFile(join(staging, String(index)), bytesOf(change.text));
      steps.push({ from: String(index), to: change.path });
    }
  }
  return steps;
}

/** Puts the journal in place, by one rename. From here on the new files stand, whatever happens to the run. */
export async function commit(folder: string, steps: readonly Step[]): Promise<void> {
  const staging = join(folder, stagingName);
  await writeFile(join(staging, "journal.tmp"), JSON.stringify(steps));
  await rename(join(staging, "journal.tmp"), join(staging, "journal.json"));
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
 * half removed.
 */
export async function discard(folder: string): Promise<void> {
  const staging = join(folder, stagingName);
  await rm(join(staging, "journal.json"), { force: true });
  await rm(staging, { recursive: true, force: true });
}

/** The process that made the staging folder, or `undefined` when it is not told. */
export async function ownerOf(folder: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(join(folder, stagingName, "owner"), "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // A run that was killed had moved it already.
    if (!isMissing(error)) throw error;
  }
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  // Folders that are empty now go too; the first one that is not ends the walk.
  for (let parent = dirname(join(folder, path)); relative(folder, parent) !== ""; parent = dirname(parent)) {
    try {
      await rmdir(parent);
    } catch {
      return;
    }
  }
}

/** Finds a missing permission while the old files still stand. */
async function checkWritable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await checkWritable(dirname(folder));
  }
}
