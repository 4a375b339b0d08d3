import { basename, dirname } from "node:path";
import { looksLikeSources } from "../../spec/evidence/sources-file.js";
import type { Content, Output } from "./output.js";

/** An OpenAPI document as a single file; replaces only a file that is an OpenAPI document itself. */
export function documentOutput(file: string, content: Content): Output {
  return singleFile(file, content, looksLikeDocument);
}

/** The evidence of a document; replaces only a file that is evidence itself. */
export function sourcesOutput(file: string, content: Content): Output {
  return singleFile(file, content, looksLikeSources);
}

/** A report as a single file; replaces only a file that is a report itself. */
export function reportOutput(file: string, text: string): Output {
  return singleFile(file, text, (existing) => existing.trim() === "" || /^\s*\{\s*"pages":/.test(existing));
}

/**
 * Whether a text is an OpenAPI document, in YAML or JSON, or empty. A manifest may hold the word as well, but
 * not as its first key or at the start of a line.
 */
export function looksLikeDocument(text: string): boolean {
  return (
    text.trim() === "" ||
    /^\s*\{\s*"(openapi|swagger)"\s*:/.test(text) ||
    /^(openapi|swagger)\s*:/m.test(text)
  );
}

function singleFile(file: string, content: Content, mayReplace: (existing: string) => boolean): Output {
  return { folder: dirname(file), files: [{ path: basename(file), content, mayReplace }], owned: [] };
}
