import type { Source, Sources } from "../../spec/build/sources.js";

/** The evidence for one place, with the place it was recorded for. */
export interface Evidence extends Source {
  readonly pointer: string;
}

/**
 * The evidence for a place: its own, else that of the places inside it, else that of the nearest place
 * around it.
 */
export function evidenceFor(sources: Sources, pointer: string): readonly Evidence[] {
  const own = sources[pointer];
  if (own !== undefined) return [{ pointer, ...own }];
  const inside = Object.entries(sources).filter(([key]) => key.startsWith(`${pointer}/`));
  if (inside.length > 0) return inside.map(([key, source]) => ({ pointer: key, ...source }));
  const around = pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
  return around === "" ? [] : evidenceFor(onlyOuter(sources, around), around);
}

/** Going outwards, what lies beside the place is no evidence for it. */
function onlyOuter(sources: Sources, pointer: string): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([key]) => !key.startsWith(`${pointer}/`)));
}
