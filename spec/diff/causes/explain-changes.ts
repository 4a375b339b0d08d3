import { allSources, type Sources } from "../../evidence/evidence.js";
import type { Change, ChangeEvidence, ExplainedChange } from "../change.js";
import { causeOf, type KnownPages } from "./cause.js";
import { type EvidenceIndex, indexEvidence } from "./evidence-index.js";

/** What is known about where two documents come from. */
export interface KnownSources {
  readonly old?: Sources | undefined;
  readonly new?: Sources | undefined;
  /** What is known about the pages of both runs. */
  readonly pages?: KnownPages | undefined;
}

/** Adds to each change who made it and the lines that stand behind it, as far as the evidence tells. */
export function explainChanges(changes: readonly Change[], known: KnownSources): readonly ExplainedChange[] {
  const old = known.old && indexEvidence(known.old);
  const now = known.new && indexEvidence(known.new);
  const pages = known.pages && { pages: known.pages };
  return changes.map((change) => {
    const before = change.old === undefined ? undefined : evidenceAt(old, change.old);
    const after = change.new === undefined ? undefined : evidenceAt(now, change.new);
    return {
      ...change,
      cause: old && now ? causeOf(change, { old, new: now, ...pages }) : "unknown",
      ...(before && { oldEvidence: before }),
      ...(after && { newEvidence: after }),
    };
  });
}

function evidenceAt(index: EvidenceIndex | undefined, pointer: string): ChangeEvidence | undefined {
  const found = index?.nearest(pointer);
  if (!found) return undefined;
  const [source, ...others] = allSources(found.evidence);
  return source && { pointer: found.pointer, source, more: others.length };
}
