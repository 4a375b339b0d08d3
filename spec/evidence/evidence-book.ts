import { evidenceOf, type Source, type Sources } from "./evidence.js";
import { joinEntries, nameEntries, parseEntries, placeEntries, printEntries } from "./evidence-lines.js";

/** Evidence of a part of the document that one page gave. */
export interface PrintedPart {
  /** What `printEntries` printed, in UTF-8; by pointers relative to the part. */
  readonly entries: Buffer;
  /** The page, whose name need not be in the text yet. */
  readonly file: string;
}

/**
 * Collects, while the document is built, what stands behind each place in it. Of the parts that single pages
 * gave the evidence is printed already, with pointers relative to the part.
 */
export class EvidenceBook {
  private readonly sources = new Map<string, Source[]>();
  private readonly parts = new Map<string, PrintedPart[]>();

  /** Adds a source of a place; nothing when there is none. */
  add(pointer: string, source: Source | undefined): void {
    if (source) append(this.sources, pointer, source);
  }

  /** Adds a source unless the place has one already. */
  addFirst(pointer: string, source: Source | undefined): void {
    if (!this.sources.has(pointer)) this.add(pointer, source);
  }

  /** Adds the printed evidence of a part; pages that share the part stand behind it together. */
  addPart(pointer: string, part: PrintedPart): void {
    if (part.entries.length > 0) append(this.parts, pointer, part);
  }

  /** All evidence as text, piece by piece, in the order of the pointers; a part comes whole. */
  *print(): Generator<string> {
    for (const pointer of [...new Set([...this.sources.keys(), ...this.parts.keys()])].sort()) {
      const sources = this.sources.get(pointer);
      if (sources) yield printEntries([[pointer, evidenceOf(sources)]]);
      const parts = this.parts
        .get(pointer)
        ?.map(({ entries, file }) => nameEntries(entries.toString(), file));
      const [part, ...others] = parts ?? [];
      if (part !== undefined)
        yield placeEntries(others.length > 0 ? joinEntries(parts ?? []) : part, pointer);
    }
  }

  /** All evidence, in the same order. */
  list(): Sources {
    return Object.fromEntries([...this.print()].flatMap((text) => parseEntries(text)));
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
