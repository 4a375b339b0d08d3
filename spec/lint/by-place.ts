import type { Issue } from "../../issues/issue.js";

/** Orders issues by line, then pointer, then text, so that the same document gives the same report. */
export function byPlace(left: Issue, right: Issue): number {
  return (
    (left.line ?? 0) - (right.line ?? 0) ||
    compare(left.pointer ?? "", right.pointer ?? "") ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
