import type { Path, Violation } from "../violation.js";

/** Adds a violation. Generated validators call this where a rule is broken. */
export function report(
  violations: Violation[],
  path: Path,
  keyword: string,
  message: string,
  expected?: unknown,
  received?: unknown,
): void {
  violations.push({
    path,
    keyword,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
  });
}
