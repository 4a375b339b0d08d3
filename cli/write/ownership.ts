import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../../issues/system-error.js";
import { isAlive } from "./is-alive.js";

/**
 * The file whose name says which process works in a folder: its name, because a rename is one step, and what
 * stands in a file takes two.
 */
export function ownerFileOf(pid: number): string {
  return `owner-${pid}`;
}

/**
 * Makes a folder this process's own. One that a dead process had is taken over; of several processes that try
 * at once at most one gets it.
 *
 * @returns the process that has it; `undefined` when it is this one. Throws what the file system says,
 *   `ENOENT` where there is no such folder.
 */
export function takeOver(folder: string): number | undefined {
  const others = othersIn(folder);
  const living = others.find(isAlive);
  if (living !== undefined) return living;
  const mine = join(folder, ownerFileOf(process.pid));
  const [dead] = others;
  try {
    if (dead === undefined) writeFileSync(mine, "");
    else renameSync(join(folder, ownerFileOf(dead)), mine);
  } catch (error) {
    // Another process took it over in between.
    if (dead !== undefined && isMissing(error)) return takeOver(folder);
    throw error;
  }
  // Two that found no owner may both have written their names: neither can tell who was
  // first, so both withdraw.
  const rival = othersIn(folder).find(isAlive);
  if (rival !== undefined) giveBack(folder);
  return rival;
}

/** Leaves a folder to others. */
export function giveBack(folder: string): void {
  rmSync(join(folder, ownerFileOf(process.pid)), { force: true });
}

/** Whether a folder is this process's own. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, ownerFileOf(process.pid)));
}

/** The processes that have a folder, but for this one. */
function othersIn(folder: string): readonly number[] {
  const names = readdirSync(folder).map((name) => /^owner-(\d+)$/.exec(name)?.[1]);
  return names.flatMap((pid) => (pid === undefined || Number(pid) === process.pid ? [] : [Number(pid)]));
}
