import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import { diskProblem } from "../write/disk-problem.js";
import { isAlive } from "../write/is-alive.js";

/** A folder that this process works in, and no other. */
export interface ClaimedFolder {
  /** Lets others work there. */
  readonly release: () => void;
}

/**
 * Makes a folder and keeps other runs out of it. A run that was killed keeps nobody out.
 *
 * @returns `undefined` with `write/busy` while another run is there, with `write/failed` where it cannot be made
 */
export function claimFolder(folder: string): Outcome<ClaimedFolder | undefined> {
  const path = join(folder, "owner");
  const owner = readOwner(path);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    const message = `Process ${owner} is crawling into ${folder} (if it is not, remove ${path}).`;
    return { value: undefined, issues: [issue("write/busy", message, { file: folder })] };
  }
  try {
    mkdirSync(dirname(folder), { recursive: true });
    // One that is there already is fine; a recursive mkdir would hide why the disk refuses.
    if (!existsSync(folder)) mkdirSync(folder);
    writeFileSync(path, String(process.pid));
  } catch (error) {
    return { value: undefined, issues: [diskProblem(error, folder)] };
  }
  return { value: { release: () => rmSync(path, { force: true }) }, issues: [] };
}

function readOwner(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
