import {
  type BuiltDocument,
  openDocument,
  printBuilt,
  printBuiltSources,
} from "../../spec/build/built-document.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { printSources } from "../../spec/evidence/sources-file.js";
import type { Evidenced } from "../../spec/overlay/apply-overlays.js";
import { type DocumentFormat, printDocument } from "../../spec/print/print-document.js";

/** A document and its evidence, for who goes on with it and for who writes it. */
export interface ApiDocument {
  readonly open: () => OpenApiDocument;
  readonly print: (format: DocumentFormat) => string;
  readonly printSources: () => string;
}

/** A document as it was built: written without being opened. */
export function builtDocument(built: BuiltDocument): ApiDocument {
  return {
    open: () => openDocument(built).document,
    print: (format) => printBuilt(built, format),
    printSources: () => printBuiltSources(built),
  };
}

/** A document with the corrections of people. */
export function correctedDocument({ document, sources }: Evidenced): ApiDocument {
  return {
    open: () => document,
    print: (format) => printDocument(document, format),
    printSources: () => printSources(sources, document),
  };
}
