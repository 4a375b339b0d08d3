import type { Change, ChangeSeverity } from "../change.js";

/** How many changes there are of each severity. */
export type ChangeCounts = { readonly [severity in ChangeSeverity]: number };

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const count = (severity: ChangeSeverity) => changes.filter((one) => one.severity === severity).length;
  return { breaking: count("breaking"), warning: count("warning"), info: count("info") };
}

/** `2 breaking, 1 warning, 5 infos`; what there is none of is left out. */
export function sayChangeCounts({ breaking, warning, info }: ChangeCounts): string {
  const parts = [
    ...(breaking > 0 ? [`${breaking} breaking`] : []),
    ...(warning > 0 ? [`${warning} ${warning === 1 ? "warning" : "warnings"}`] : []),
    ...(info > 0 ? [`${info} ${info === 1 ? "info" : "infos"}`] : []),
  ];
  return parts.length === 0 ? "no changes" : parts.join(", ");
}
