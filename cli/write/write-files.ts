import { resolve } from "node:path";
import type { Issue, Outcome } from "../../issues/issue.js";
import { diskProblem } from "./disk-problem.js";
import type { Output, Plan } from "./output.js";
import { planOutput } from "./plan-output.js";
import { recover } from "./recover.js";
import { apply, commit, discard, ownerOf, type Step, stage } from "./staging.js";

/** How to write. */
export interface WriteOptions {
  /** Only say what would change. */
  readonly check: boolean;
}

/**
 * Writes files, all or nothing. The one place of the project that changes files.
 *
 * Order of a run, and what a kill in between leaves:
 * 1. compare with what is there: nothing has changed;
 * 2. write the new content into the staging folder of every output: the old files stand, the staging folder
 *    is left over, and the next run into the same folder removes it;
 * 3. for each output, put its journal in place by one rename, which is the point of no return;
 * 4. rename the new files over the old and remove the stale ones, a matter of milliseconds: some files are
 *    new and some are old, and the next run finishes that from the journal before it does anything else;
 * 5. remove the staging folder: the new files stand.
 * Outputs of one call in different folders are prepared together and swapped one after the other. This
 * guards against stopped runs, not against loss of power.
 *
 * @returns the changes per output; with an issue of severity `error` nothing was changed
 */
export async function writeFiles(
  outputs: readonly Output[],
  options: WriteOptions,
): Promise<Outcome<readonly Plan[]>> {
  const issues: Issue[] = [];
  const plans: Plan[] = [];
  for (const output of joinByFolder(outputs)) {
    try {
      if (!options.check) issues.push(...(await recover(output.folder)));
      const { value, issues: found } = await planOutput(output);
      plans.push(value);
      issues.push(...found);
    } catch (error) {
      issues.push(diskProblem(error, output.folder));
    }
  }
  if (!options.check && !issues.some((one) => one.severity === "error")) issues.push(...(await swap(plans)));
  return { value: plans, issues };
}

async function swap(plans: readonly Plan[]): Promise<readonly Issue[]> {
  const staged: { folder: string; steps: readonly Step[] }[] = [];
  for (const plan of plans.filter(({ changes }) => changes.length > 0)) {
    try {
      staged.push({ folder: plan.folder, steps: await stage(plan) });
    } catch (error) {
      await Promise.all([...staged, plan].map(({ folder }) => discardQuietly(folder)));
      return [diskProblem(error, plan.folder)];
    }
  }
  for (const { folder, steps } of staged) {
    try {
      await commit(folder, steps);
      await apply(folder, steps);
    } catch (error) {
      return [diskProblem(error, folder, "The next run into this folder will finish or undo the change.")];
    }
  }
  return [];
}

/** Two outputs into one folder share one staging folder. */
function joinByFolder(outputs: readonly Output[]): readonly Output[] {
  const joined = new Map<string, Output>();
  for (const output of outputs) {
    const folder = resolve(output.folder);
    const other = joined.get(folder);
    joined.set(folder, {
      folder,
      files: [...(other?.files ?? []), ...output.files],
      owned: [...(other?.owned ?? []), ...output.owned],
    });
  }
  return [...joined.values()];
}

/** Cleaning up after a failure must not hide the failure, nor touch what another run prepares. */
async function discardQuietly(folder: string): Promise<void> {
  try {
    const owner = await ownerOf(folder);
    if (owner === undefined || owner === process.pid) await discard(folder);
  } catch {
    // What is left is removed by the next run.
  }
}
