import type { Json } from "../../spec/document/openapi.js";
import type { Place } from "./document-place.js";
import type { FoundEvidence } from "./found-evidence.js";

/** Something that a document states, with what stands behind it. */
export interface Statement {
  /** What it is to a person: a pointer, or a name within the operation. */
  readonly title: string;
  /** What the document says of it, in short. */
  readonly detail?: string;
  readonly place: Place;
  /** Absent where nothing around the place has any. */
  readonly evidence?: FoundEvidence | undefined;
}

/** Statements of one kind: the parameters of an operation, its errors. */
export interface Section {
  readonly title?: string;
  readonly statements: readonly Statement[];
}

/** The answer to one question. */
export interface Explanation {
  readonly kind: "pointer" | "operation" | "error";
  /** What was asked about, and what it is in a few words. */
  readonly heading: readonly string[];
  readonly sections: readonly Section[];
}

/** The explanation for a program: nothing is shortened. */
export function explanationData({ kind, sections }: Explanation): { readonly [key: string]: Json } {
  const statements = sections.flatMap((section) =>
    section.statements.map(({ title, place, evidence }) => ({
      ...(section.title !== undefined && { section: section.title }),
      title,
      pointer: place.pointer,
      value: place.value,
      ...(evidence && { evidence: evidenceData(evidence) }),
    })),
  );
  // Sources are plain JSON but have no index signature, which `Json` asks for.
  return { kind, statements: statements as unknown as Json };
}

function evidenceData({ pointer, sources, marked }: FoundEvidence) {
  return { pointer, sources, ...(marked.length > 0 && { marked }) };
}
