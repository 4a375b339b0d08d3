import type { OpenApiDocument } from "../document/openapi.js";
import { documentDigest } from "../evidence/document-digest.js";
import type { Sources } from "../evidence/evidence.js";
import type { EvidenceBook } from "../evidence/evidence-book.js";
import { type PagesRead, printSourcesFile } from "../evidence/sources-file.js";
import { type DocumentFormat, printDocument } from "../print/print-document.js";
import { type Printable, type PrintableObject, PrintedYaml, printYamlBytes } from "../print/print-yaml.js";
import { openSchema, type SchemaDraft } from "./draft/schema-draft.js";
import type { NameLock } from "./name-lock.js";

/**
 * The document that was built, with what stands behind it, and the name lock with the names that were new.
 * The schemas of pages are most of it; who only wants to write them need not open them.
 */
export interface BuiltDocument {
  /** The document without the schemas of pages. */
  readonly frame: OpenApiDocument;
  /** The schemas of pages by name, sorted. */
  readonly schemas: ReadonlyMap<string, SchemaDraft>;
  readonly evidence: EvidenceBook;
  readonly names: NameLock;
}

/** The whole document, with its evidence. */
export function openDocument(built: BuiltDocument): {
  readonly document: OpenApiDocument;
  readonly sources: Sources;
} {
  const schemas = eachSchema(built, openSchema);
  const document = {
    ...built.frame,
    components: {
      ...built.frame.components,
      schemas: { ...built.frame.components?.schemas, ...schemas },
    },
  };
  return { document, sources: built.evidence.list() };
}

/** What `printDocument` gives for the whole document, in UTF-8. */
export function printBuilt(built: BuiltDocument, format: DocumentFormat): Buffer {
  if (format === "json") return Buffer.from(printDocument(openDocument(built).document, format));
  // The document types are plain JSON but have no index signature, which `Printable` asks for.
  const frame = built.frame as unknown as PrintableDocument;
  const printed = eachSchema(built, ({ yaml }) => new PrintedYaml(yaml));
  const { components } = frame;
  return printYamlBytes({
    ...frame,
    components: { ...components, schemas: { ...components.schemas, ...printed } },
  });
}

interface PrintableDocument {
  readonly [key: string]: Printable;
  readonly components: { readonly [kind: string]: Printable; readonly schemas: PrintableObject };
}

/** What `printSources` gives for the whole document, in UTF-8. */
export function printBuiltSources(built: BuiltDocument, read?: PagesRead): Buffer {
  const digests = eachSchema(built, ({ digest }) => digest);
  const sha256 = documentDigest(built.frame, digests);
  const mark = { openapi: built.frame.openapi, sha256, ...read };
  return printSourcesFile(built.evidence.print(), mark);
}

function eachSchema<T>(
  { schemas }: BuiltDocument,
  change: (schema: SchemaDraft) => T,
): { readonly [name: string]: T } {
  return Object.fromEntries([...schemas].map(([name, schema]) => [name, change(schema)]));
}
