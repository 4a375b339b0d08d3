import {
  allSources,
  type Evidence,
  type OverlaySource,
  type Source,
  type Sources,
} from "../evidence/evidence.js";
import type { DocumentChanges } from "./document-changes.js";

/**
 * The evidence after a correction: what it changed has the overlay as its first source and the page's own
 * statement behind it; what it removed is gone; items of lists that moved take their evidence with them.
 */
export function correctedSources(sources: Sources, changes: DocumentChanges, source: OverlaySource): Sources {
  const kept = new Map(
    Object.entries(sources).flatMap(([pointer, evidence]) => {
      const now = placeNow(pointer, changes);
      return now === undefined ? [] : [[now, evidence] as const];
    }),
  );
  const places = [...changes.changed, ...changes.removed.map(({ holder }) => holder)];
  const corrected = new Map(kept);
  for (const place of places) {
    const around = nearest(kept, place);
    const known = around === undefined ? undefined : kept.get(around);
    corrected.set(place, evidenceOf([source, ...(known ? allSources(known) : [])]));
    // Who asks about the whole field must see that something in it was corrected.
    if (around !== undefined && around !== place && known)
      corrected.set(around, evidenceOf([...allSources(known), source]));
  }
  return Object.fromEntries([...corrected].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Where a place is after the change; `undefined` when it is gone. */
function placeNow(pointer: string, { removed, moved }: DocumentChanges): string | undefined {
  if (removed.some((one) => isWithin(pointer, one.pointer))) return undefined;
  for (let at = pointer; at !== ""; at = holderOf(at)) {
    const now = moved.get(at);
    if (now !== undefined) return now + pointer.slice(at.length);
  }
  return pointer;
}

function nearest(sources: ReadonlyMap<string, Evidence>, pointer: string): string | undefined {
  for (let at = pointer; at !== ""; at = holderOf(at)) if (sources.has(at)) return at;
  return undefined;
}

function evidenceOf(sources: readonly Source[]): Evidence {
  const [first, ...also] = [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
  if (!first) throw new Error("a correction is a source");
  return also.length === 0 ? first : { ...first, also };
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function holderOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
