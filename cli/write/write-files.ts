import { join, resolve } from "node:path";
import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import { diskProblem } from "./disk-problem.js";
import type { Output, Plan } from "./output.js";
import { isOurs } from "./ownership.js";
import { planOutput } from "./plan-output.js";
import { busy, recover } from "./recover.js";
import {
  apply,
  claim,
  commit,
  discard,
  firstMissing,
  removeEmpty,
  type Step,
  stage,
  stagingName,
} from "./staging.js";

/** How to write. */
export interface WriteOptions {
  /** Only say what would change. */
  readonly check: boolean;
}

/**
 * Writes files, all or nothing. Every result of a command is written here; what a cache, a crawl or the site
 * builder keeps for itself is not.
 *
 * Order of a run, and what a kill in between leaves:
 * 1. compare with what is there: nothing has changed;
 * 2. make the staging folder of every output, which keeps other runs out, compare again, and write the new
 *    content into it: the old files stand, the staging folder is left over, and the next run into the same
 *    folder removes it;
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
  const joined = joinByFolder(outputs);
  for (const output of joined) {
    try {
      const left = options.check ? [] : await recover(output.folder);
      issues.push(...left);
      if (left.some(isError)) continue;
      const { value, issues: found } = await planOutput(output);
      plans.push(value);
      issues.push(...found);
    } catch (error) {
      issues.push(diskProblem(error, output.folder));
    }
  }
  if (options.check || issues.some(isError)) return { value: plans, issues };
  const swapped = await swap(joined.filter((_, i) => plans[i]?.changes.length !== 0));
  const done = new Map(swapped.value.map((plan) => [plan.folder, plan]));
  return {
    value: plans.map((plan) => done.get(plan.folder) ?? plan),
    issues: [...issues, ...swapped.issues],
  };
}

/** An output whose files are ready to be moved into place. */
interface Prepared {
  readonly plan: Plan;
  readonly steps: readonly Step[];
  /** The outermost folder that was made for it. */
  readonly made: string | undefined;
}

/** Prepares all outputs, then moves them into place one after the other. */
async function swap(outputs: readonly Output[]): Promise<Outcome<readonly Plan[]>> {
  const staged: Prepared[] = [];
  for (const output of outputs) {
    const prepared = await prepare(output);
    if ("value" in prepared) staged.push(prepared.value);
    else {
      await withdraw(staged);
      return { value: [], issues: prepared.issues };
    }
  }
  const plans = staged.map(({ plan }) => plan);
  for (const [i, { plan, steps }] of staged.entries()) {
    const { folder } = plan;
    try {
      await commit(folder, steps);
    } catch (error) {
      await withdraw(staged.slice(i));
      return { value: plans, issues: [diskProblem(error, folder, i === 0 ? undefined : someStand)] };
    }
    try {
      await apply(folder, steps);
    } catch (error) {
      await withdraw(staged.slice(i + 1));
      return { value: plans, issues: [diskProblem(error, folder, someMoved)] };
    }
  }
  return { value: plans, issues: [] };
}

const someStand = "What goes into other folders was written; this folder is as it was.";
const someMoved = "Some files are in place; the next run into this folder will finish the change.";

/** Makes the staging folder of an output and fills it; where that fails, nothing of it is left. */
async function prepare(
  output: Output,
): Promise<{ readonly value: Prepared } | { readonly issues: readonly Issue[] }> {
  const { folder } = output;
  const made = firstMissing(folder);
  try {
    if (!(await claim(folder))) return { issues: [busy(folder)] };
    // Another run may have written there since this one looked.
    const { value: plan, issues } = await planOutput(output);
    if (!issues.some(isError)) return { value: { plan, steps: await stage(plan), made } };
    await discardQuietly(folder, made);
    return { issues };
  } catch (error) {
    await discardQuietly(folder, made);
    return { issues: [diskProblem(error, folder)] };
  }
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
      spares: [...(other?.spares ?? []), ...(output.spares ?? [])],
    });
  }
  return [...joined.values()];
}

async function withdraw(staged: readonly Prepared[]): Promise<void> {
  await Promise.all(staged.map(({ plan, made }) => discardQuietly(plan.folder, made)));
}

/** Cleaning up after a failure must not hide the failure, nor touch what another run prepares. */
async function discardQuietly(folder: string, made: string | undefined): Promise<void> {
  try {
    if (isOurs(join(folder, stagingName))) await discard(folder);
    if (made !== undefined) await removeEmpty(folder, made);
  } catch {
    // What is left is removed by the next run.
  }
}
