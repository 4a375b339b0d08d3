import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../document/openapi.js";
import { documentDigest } from "./document-digest.js";
import type { Sources } from "./evidence.js";
import { completeEntries, printEntries } from "./evidence-lines.js";
import type { PageDoubts } from "./page-doubts.js";

/** File of a page → digest of its bytes, which tells whether the page is the same in another run. */
export interface PageDigests {
  readonly [file: string]: string;
}

/** The pages that a document was made from. */
export interface PagesRead {
  readonly pages: PageDigests;
  /** Files beside them that are no pages; absent where there are none. */
  readonly others?: PageDigests;
  /** How many of their lines no rule explained. */
  readonly unexplained: number;
  /** What stood in the way of reading them, and of reading the others. */
  readonly doubts: PageDoubts;
}

/**
 * The document that evidence belongs to. It stands under the pointer of the whole document, the empty one.
 * What was read is absent as far as the program that wrote it did not note it.
 */
export interface DocumentMark extends Partial<PagesRead> {
  readonly openapi: string;
  /** Digest of what the document states; evidence of another document would mislead. */
  readonly sha256: string;
}

/** What the evidence file beside a document holds. */
export interface SourcesFile {
  readonly mark: DocumentMark;
  readonly sources: Sources;
}

/** The evidence of `openapi.yaml` stands in `openapi.sources.json`. */
export function sourcesFileOf(document: string): string {
  return document.replace(/\.(ya?ml|json)$/i, "").concat(".sources.json");
}

/** Whether a text is an evidence file, or empty. */
export function looksLikeSources(text: string): boolean {
  return text.trim() === "" || /^\{\s*"(?:\/[^"\n]*)?":\s*\{/.test(text);
}

/** The evidence as text: one line a pointer, so that a comparison shows what moved. */
export function printSources(sources: Sources, document: OpenApiDocument, read?: PagesRead): string {
  return printSourcesFile([printEntries(Object.entries(sources))], {
    openapi: document.openapi,
    sha256: documentDigest(document),
    ...read,
  }).toString();
}

/**
 * The same of evidence that is printed already, in UTF-8.
 *
 * @param entries what `printEntries` gave, in the order of the pointers
 */
export function printSourcesFile(entries: Iterable<string>, mark: DocumentMark): Buffer {
  // Piece by piece: one text of many megabytes would have to be joined first, and measured, and kept.
  const pieces = [Buffer.from(`{\n"": ${printMark(mark)}`)];
  for (const text of entries) if (text !== "") pieces.push(Buffer.from(`,\n${text}`));
  return Buffer.concat([...pieces, Buffer.from("\n}\n")]);
}

/** One page a line, so that a comparison shows which of them changed. */
function printMark({ pages, others, doubts, ...mark }: DocumentMark): string {
  const lists = Object.entries({ doubts, others, pages }).flatMap(([name, list]) => {
    if (list === undefined) return [];
    const lines = Object.entries(list).map((page) => page.map((part) => JSON.stringify(part)).join(": "));
    return [lines.length === 0 ? `,"${name}":{}` : `,"${name}":{\n${lines.join(",\n")}\n}`];
  });
  return `${JSON.stringify(mark).slice(0, -1)}${lists.join("")}}`;
}

/**
 * Reads what `printSources` wrote.
 *
 * Reports `explain/no-evidence` when the text is something else.
 */
export function parseSources(text: string, file: string): Outcome<SourcesFile | undefined> {
  try {
    const { "": mark, ...entries } = JSON.parse(text) as { readonly [pointer: string]: unknown };
    if (!isMark(mark)) throw new Error("it does not say which document it belongs to");
    // The mark tells that the text comes from `printSources`, which writes evidence under all other keys.
    const value = Object.fromEntries(completeEntries(entries));
    return { value: { mark, sources: value }, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${file} is no evidence of a document: ${reason}.`;
    return { value: undefined, issues: [issue("explain/no-evidence", message, { file, line: 1 })] };
  }
}

function isMark(value: unknown): value is DocumentMark {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "openapi") === "string" &&
    typeof Reflect.get(value, "sha256") === "string"
  );
}
