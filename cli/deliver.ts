import { type Issue, isError } from "../issues/issue.js";
import { plural } from "../issues/plural.js";
import type { Json } from "../spec/document/openapi.js";
import { type ExitCode, exitCode, failureCode } from "./exit-code.js";
import { changeData, changeList, countChanges, sayWritten } from "./report/change-list.js";
import { conclude } from "./report/conclude.js";
import type { IssueLimits } from "./report/issue-text.js";
import type { Terminal } from "./terminal/terminal.js";
import type { Output } from "./write/output.js";
import { writeFiles } from "./write/write-files.js";

/** What a writing command made, and how it was called. */
export interface Delivery {
  readonly outputs: readonly Output[];
  readonly issues: readonly Issue[];
  readonly check: boolean;
  readonly json: boolean;
  /** Further results for a program. */
  readonly data?: { readonly [key: string]: Json };
  /** The result in words, for after it was written. */
  readonly summary?: string;
  readonly limits?: IssueLimits;
}

/**
 * Ends a writing command: writes, or lists with `--check` what would change, and says how it went.
 *
 * @returns 0 when it is written or nothing would change, 1 when something would, 3 or 4 when it could not be
 */
export async function deliver(delivery: Delivery, terminal: Terminal): Promise<ExitCode> {
  const { outputs, check, json, data, summary, limits } = delivery;
  const { value: plans, issues: writing } = await writeFiles(outputs, { check });
  const issues = [...delivery.issues, ...writing];
  const hasFailed = writing.some(isError);
  const text = check && !hasFailed ? changeList(plans, terminal.paintResult) : "";
  const changes = hasFailed ? [] : changeData(plans);
  conclude({ issues, json, text, data: { ...data, changes }, ...(limits && { limits }) }, terminal);
  if (hasFailed) return failureCode(writing);
  if (check) {
    const number = countChanges(plans);
    if (!json)
      terminal.say(number === 0 ? "Nothing would change." : `${plural(number, "file")} would change.`);
    return number === 0 ? exitCode.done : exitCode.findings;
  }
  if (!json) {
    const written = sayWritten(plans);
    terminal.say(summary === undefined ? written : `${written}\n`);
    if (summary !== undefined) terminal.result(summary);
  }
  return exitCode.done;
}
