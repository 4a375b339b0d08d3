import {
  type BuiltDocument,
  openDocument,
  printBuilt,
  printBuiltSources,
} from "../../spec/build/built-document.js";
import { documentInfo } from "../../spec/build/general/document-info.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { type PagesRead, printSources } from "../../spec/evidence/sources-file.js";
import type { Evidenced } from "../../spec/overlay/apply-overlays.js";
import { type DocumentFormat, printDocument } from "../../spec/print/print-document.js";

/** A document and its evidence, for who goes on with it and for who writes it. */
export interface ApiDocument {
  readonly version: string;
  readonly open: () => OpenApiDocument;
  /** In UTF-8, as the evidence. */
  readonly print: (format: DocumentFormat) => Buffer;
  readonly printSources: () => Buffer;
  readonly openSources: () => Sources;
  /** The pages that it was made from. */
  readonly read: PagesRead;
  /** The same document under another version, unless a correction has given it a version of its own. */
  readonly withVersion: (version: string) => ApiDocument;
}

/** A document as it was built: written without being opened. */
export function builtDocument(built: BuiltDocument, read: PagesRead): ApiDocument {
  return {
    read,
    version: built.frame.info.version,
    open: () => openDocument(built).document,
    print: (format) => printBuilt(built, format),
    printSources: () => printBuiltSources(built, read),
    openSources: () => openDocument(built).sources,
    withVersion: (version) => builtDocument({ ...built, frame: versioned(built.frame, version) }, read),
  };
}

/** A document with the corrections of people. */
export function correctedDocument(corrected: Evidenced, read: PagesRead): ApiDocument {
  return versionedDocument(corrected, read, corrected.document.info.version === documentInfo.version);
}

function versionedDocument(
  { document, sources }: Evidenced,
  read: PagesRead,
  mayChange: boolean,
): ApiDocument {
  const same: ApiDocument = {
    read,
    version: document.info.version,
    open: () => document,
    print: (format) => Buffer.from(printDocument(document, format)),
    printSources: () => Buffer.from(printSources(sources, document, read)),
    openSources: () => sources,
    withVersion: (version) =>
      mayChange
        ? versionedDocument({ document: versioned(document, version), sources }, read, mayChange)
        : same,
  };
  return same;
}

function versioned(document: OpenApiDocument, version: string): OpenApiDocument {
  return { ...document, info: { ...document.info, version } };
}
