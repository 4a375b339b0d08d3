import { type SurfaceRuleId, surfaceRules } from "./rules/surface-rules.js";
import { bumps, type SurfaceChange, type SurfaceVerdict } from "./surface-change.js";

/**
 * Judges changes of the SDK's surface as semantic versioning does; the reasons are
 * those for the largest step.
 */
export function surfaceVerdict(changes: readonly SurfaceChange[]): SurfaceVerdict {
  const bump = bumps.find((one) => changes.some((change) => change.bump === one));
  if (bump === undefined) return { bump: "none", reasons: [] };
  const counts = new Map<SurfaceRuleId, number>();
  for (const change of changes)
    if (change.bump === bump) counts.set(change.rule, (counts.get(change.rule) ?? 0) + 1);
  const reasons = [...counts].map(([rule, count]) => ({ rule, bump, says: surfaceRules[rule].says, count }));
  return { bump, reasons: reasons.sort((one, other) => (one.rule < other.rule ? -1 : 1)) };
}
