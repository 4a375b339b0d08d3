import { allSources, type Evidence, type Source, type Sources } from "../../evidence/evidence.js";

/** The evidence of a document, ready for looking up what stands behind places and around them. */
export interface EvidenceIndex {
  /** The evidence of a place, or of the nearest place around it that has some. */
  readonly nearest: (
    pointer: string,
  ) => { readonly pointer: string; readonly evidence: Evidence } | undefined;
  /** All sources of a place and of the places inside of it. */
  readonly within: (pointer: string) => readonly Source[];
  /** The lines of a page that stand behind anything; `undefined` for a page that stands behind nothing. */
  readonly linesOf: (file: string) => ReadonlySet<string> | undefined;
}

/** Makes an index of the evidence of a document. */
export function indexEvidence(sources: Sources): EvidenceIndex {
  const pointers = Object.keys(sources).sort();
  const lines = linesByFile(sources);
  return {
    nearest: (pointer) => {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
        const evidence = Object.hasOwn(sources, at) ? sources[at] : undefined;
        if (evidence) return { pointer: at, evidence };
        if (at === "") return undefined;
      }
    },
    within: (pointer) => {
      const own = Object.hasOwn(sources, pointer) ? sources[pointer] : undefined;
      const found: Source[] = own ? [...allSources(own)] : [];
      const prefix = `${pointer}/`;
      for (let i = firstAtLeast(pointers, prefix); pointers[i]?.startsWith(prefix); i += 1) {
        const inner = sources[pointers[i] ?? ""];
        if (inner) found.push(...allSources(inner));
      }
      return found;
    },
    linesOf: (file) => lines.get(file),
  };
}

function linesByFile(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
  const byFile = new Map<string, Set<string>>();
  for (const evidence of Object.values(sources))
    for (const source of allSources(evidence)) {
      if (source.kind !== "page") continue;
      const known = byFile.get(source.file) ?? new Set();
      for (const line of source.text) known.add(line);
      byFile.set(source.file, known);
    }
  return byFile;
}

/** The index of the first text that is not before `text`, in a sorted list. */
function firstAtLeast(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
