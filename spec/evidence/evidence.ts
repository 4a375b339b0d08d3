/** Lines of a file as a reader sees them, blank ones left out. */
export interface QuotedLines {
  readonly file: string;
  /** Line numbers in the file, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: readonly string[];
  /** The number of each line of `text`, where they do not simply count up from `from`. */
  readonly numbers?: readonly number[];
}

/** A documentation page states it. */
export interface PageSource extends QuotedLines {
  readonly kind: "page";
  /** The rule that read the lines, or how the statement was made of them. */
  readonly rule: string;
  readonly address?: string;
}

/** It holds for the whole API, and no single resource page states it. */
export interface StandingSource {
  readonly kind: "standing";
  readonly rule: string;
  /** The file of this project that holds the fact; whoever uses the program does not have it. */
  readonly file: string;
  /** The fact, in our words. */
  readonly text: readonly string[];
  /** The general page of the documentation that the fact is from. */
  readonly address?: string;
}

/** A person corrected it in an overlay. */
export interface OverlaySource extends QuotedLines {
  readonly kind: "overlay";
  readonly rule: string;
  readonly reason: string;
  /** ISO date of the correction. */
  readonly date: string;
}

/** What stands behind a statement of the document. */
export type Source = PageSource | StandingSource | OverlaySource;

/**
 * What stands behind a place in the document: the first source, and others that say the same or add to it.
 */
export type Evidence = Source & { readonly also?: readonly Source[] };

/** Evidence by JSON pointer into the document. */
export interface Sources {
  readonly [pointer: string]: Evidence;
}

/** All sources of a place, the first one first. */
export function allSources(evidence: Evidence): readonly Source[] {
  const { also = [], ...first } = evidence;
  return [first, ...also];
}

/**
 * The evidence that sources give together. The same lines are listed once, whichever rule led there first.
 */
export function evidenceOf(sources: readonly Source[]): Evidence {
  const place = (source: Source) =>
    source.kind === "standing" ? source.file : `${source.file}:${source.from}-${source.to}`;
  const [first, ...also] =
    sources.length === 1
      ? sources
      : [...new Map([...sources].reverse().map((one) => [place(one), one])).values()].reverse();
  if (!first) throw new Error("a place that is noted has a source");
  return also.length === 0 ? first : { ...first, also };
}
