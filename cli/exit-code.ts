import type { Issue } from "../issues/issue.js";

/** How a command ends; other programs rely on these numbers. */
export const exitCode = {
  done: 0,
  /** Lint errors, `--strict` issues, or something would change under `--check`. */
  findings: 1,
  wrongUse: 2,
  /** The input could not be read, or the disk could not be written; nothing was written. */
  failed: 3,
  /** Writing would have touched what is not ours. */
  refused: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const guards: ReadonlySet<string> = new Set(["write/not-ours", "write/bad-path", "write/busy"]);

/** The code of a command that came to no result because of these issues. */
export function failureCode(issues: readonly Issue[]): ExitCode {
  return issues.some((one) => guards.has(one.code)) ? exitCode.refused : exitCode.failed;
}
