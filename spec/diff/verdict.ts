import type { Bump, Change } from "./change.js";
import { allRules, type RuleId } from "./rules/all-rules.js";

/** Why a version has to be raised: a kind of change, and how often it was found. */
export interface Reason {
  readonly rule: RuleId;
  readonly bump: Bump;
  readonly says: string;
  readonly count: number;
}

/** Which part of a version number the changes ask to be raised. */
export interface Verdict {
  readonly bump: Bump | "none";
  /** The kinds of changes that ask for this part to be raised; those that ask for less are left out. */
  readonly reasons: readonly Reason[];
}

const order: readonly Bump[] = ["major", "minor", "patch"];

/**
 * Judges changes as semantic versioning does: what breaks is major, what is new is minor, the rest a patch.
 */
export function semverVerdict(changes: readonly Change[]): Verdict {
  const bump = order.find((one) => changes.some((change) => change.bump === one));
  if (bump === undefined) return { bump: "none", reasons: [] };
  const counts = new Map<RuleId, number>();
  for (const change of changes)
    if (change.bump === bump) counts.set(change.rule, (counts.get(change.rule) ?? 0) + 1);
  const reasons = [...counts].map(([rule, count]) => ({ rule, bump, says: allRules[rule].says, count }));
  return { bump, reasons: reasons.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}
