import { allSources, type Source, type Sources } from "../../spec/evidence/evidence.js";
import type { Place } from "./document-place.js";
import { markedLines } from "./marked-lines.js";

/** What stands behind a place. */
export interface FoundEvidence {
  /** Where the evidence is recorded: the place itself, or the nearest one around it. */
  readonly pointer: string;
  /** Corrections before pages, and of pages the asked one first. */
  readonly sources: readonly Source[];
  /** Of the first source, the lines (as indexes into its text) that state the very thing. */
  readonly marked: readonly number[];
}

/**
 * The evidence of a place: its own, else that of the nearest place around it on the way that led there.
 *
 * @param page the page whose lines are shown first, where several pages stand behind a component
 * @returns `undefined` when nothing around it has any
 */
export function evidenceOf(sources: Sources, place: Place, page?: string): FoundEvidence | undefined {
  const index = place.trail.findLastIndex((pointer) => Object.hasOwn(sources, pointer));
  const pointer = place.trail[index];
  const evidence = pointer === undefined ? undefined : sources[pointer];
  if (pointer === undefined || !evidence) return undefined;
  const all = allSources(evidence);
  const own = page ?? pageOf(sources, place);
  const ordered = ownFirst(all, own);
  const first = ordered[0];
  const rest = place.trail
    .slice(index + 1)
    .at(-1)
    ?.slice(place.pointer.startsWith(pointer) ? pointer.length : 0);
  return {
    pointer,
    sources: ordered,
    marked: first ? markedLines(first, pointer, rest ?? "", place.value) : [],
  };
}

/** A correction that stands before the pages stays there. */
function ownFirst(sources: readonly Source[], page: string | undefined): readonly Source[] {
  const start = sources.findIndex(({ kind }) => kind !== "overlay");
  const [corrections, pages] = start < 0 ? [sources, []] : [sources.slice(0, start), sources.slice(start)];
  const isOwn = ({ file }: Source) => file === page;
  return [...corrections, ...pages.filter(isOwn), ...pages.filter((source) => !isOwn(source))];
}

/** The page of the operation that the way leads through. */
function pageOf(sources: Sources, { trail }: Place): string | undefined {
  const operation = trail.find((pointer) => /^\/paths\/[^/]*\/[a-z]+$/.test(pointer));
  const evidence = operation === undefined ? undefined : sources[operation];
  return evidence?.kind === "page" ? evidence.file : undefined;
}
