import { type Issue, isError } from "../issues/issue.js";

/** How a command ends; other programs rely on these numbers. */
export const exitCode = {
  done: 0,
  /** Lint errors, `--strict` issues, or something would change under `--check`. */
  findings: 1,
  wrongUse: 2,
  /**
   * The input could not be read, or the disk could not be written. Nothing was, unless the disk failed while
   * files were moved into place; the message says so then.
   */
  failed: 3,
  /** A guard refused what came, or writing would have touched what is not ours. */
  refused: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const refusals: ReadonlySet<string> = new Set([
  "write/not-ours",
  "write/bad-path",
  "write/busy",
  "write/changed-meanwhile",
]);

/** The code of a command that came to no result because of these issues. */
export function failureCode(issues: readonly Issue[]): ExitCode {
  const isRefusal = ({ code }: Issue) => refusals.has(code) || code.startsWith("guard/");
  return issues.filter(isError).some(isRefusal) ? exitCode.refused : exitCode.failed;
}
