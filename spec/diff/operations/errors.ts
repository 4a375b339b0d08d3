import { extensionKeys } from "../../document/rambase-extensions.js";
import { isSame } from "../walk/canonical.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import type { Comparison } from "../walk/comparison.js";
import { follow } from "../walk/follow.js";
import { items, keysOf, keysOfBoth, member, type Pair, type Side, valueAt } from "../walk/side.js";

/** A documented error of an operation. */
interface ErrorEntry {
  readonly side: Side;
  readonly status: string;
}

/** Compares the documented errors of an operation by their codes, over all statuses. */
export function compareErrors(responses: Pair, comparison: Comparison): void {
  const [old, now] = [errorsOf(responses.old), errorsOf(responses.new)];
  for (const code of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(code) ?? [], now.get(code) ?? []];
    const subject = `error ${code}`;
    const [first, latest] = [before[0], after[0]];
    if (first && latest) {
      compareError(before, after, subject, comparison);
    } else if (first) {
      const lost = valueAt(first.side, "message");
      comparison.report("error/removed", { subject, old: first.side.pointer, before: lost });
    } else if (latest) {
      const message = valueAt(latest.side, "message");
      comparison.report("error/added", { subject, new: latest.side.pointer, after: message });
    }
  }
}

/** The same code may stand under several statuses, with several messages. */
function compareError(
  before: readonly ErrorEntry[],
  after: readonly ErrorEntry[],
  subject: string,
  comparison: Comparison,
): void {
  const places = { old: before[0]?.side.pointer, new: after[0]?.side.pointer };
  const statuses = (entries: readonly ErrorEntry[]) =>
    [...new Set(entries.map(({ status }) => status))].sort().join(", ");
  const details = (entries: readonly ErrorEntry[]) =>
    [...new Set(entries.map(({ side }) => String(valueAt(side, "message"))))].sort().join(" | ");
  if (statuses(before) !== statuses(after))
    comparison.report("error/moved", {
      subject,
      ...places,
      before: statuses(before),
      after: statuses(after),
    });
  const [one, other] = [before[0]?.side, after[0]?.side];
  const both = { old: one, new: other };
  const others = keysOfBoth(both).filter((key) => key !== "code" && key !== "message");
  compareOtherKeys(both, others, subject, comparison);
  if (!isSame(details(before), details(after)))
    comparison.report("error/reworded", {
      subject,
      ...places,
      before: details(before),
      after: details(after),
    });
}

function errorsOf(responses: Side | undefined): ReadonlyMap<string, readonly ErrorEntry[]> {
  const byCode = new Map<string, ErrorEntry[]>();
  for (const status of keysOf(responses)) {
    const listed = member(follow(member(responses, status)), extensionKeys.errors);
    for (const side of items(listed)) {
      const code = String(valueAt(side, "code"));
      const known = byCode.get(code);
      if (known) known.push({ side, status });
      else byCode.set(code, [{ side, status }]);
    }
  }
  return byCode;
}
