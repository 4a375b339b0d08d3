import { mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import { codeOf } from "../../issues/system-error.js";
import { diskProblem } from "../write/disk-problem.js";
import { giveBack, takeOver } from "../write/ownership.js";

/** A folder that this process works in, and no other. */
export interface ClaimedFolder {
  /** Lets others work there; a folder that is empty goes. */
  readonly release: () => void;
}

/**
 * Makes a folder and keeps other runs out of it. A run that was killed keeps nobody out.
 *
 * @returns `undefined` with `write/busy` while another run is there, with
 *   `write/failed` where it cannot be made
 */
export function claimFolder(folder: string): Outcome<ClaimedFolder | undefined> {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    makeUnlessThere(folder);
    const owner = takeOver(folder);
    if (owner === undefined) return { value: { release: () => release(folder) }, issues: [] };
    const message = `Process ${owner} is crawling into ${folder} (if it is not, remove ${folder}).`;
    return { value: undefined, issues: [issue("write/busy", message, { file: folder })] };
  } catch (error) {
    return { value: undefined, issues: [diskProblem(error, folder)] };
  }
}

/** A recursive mkdir would hide why the disk refuses. */
function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

function release(folder: string): void {
  giveBack(folder);
  try {
    rmdirSync(folder);
  } catch {
    // It holds what the next run goes on with.
  }
}
