import type { PageDraft } from "../../spec/build/draft/page-draft.js";
import { plural } from "./count-issues.js";

/** How much was read. */
export interface FactCounts {
  readonly pages: number;
  readonly operations: number;
  /** Fields of request and response bodies, objects and lists included. */
  readonly fields: number;
  /** Different error numbers. */
  readonly errors: number;
}

export function countFacts(drafts: readonly PageDraft[]): FactCounts {
  return {
    pages: drafts.length,
    operations: new Set(drafts.map(({ method, uri }) => `${method} ${uri.path}`)).size,
    fields: drafts.reduce((sum, { fields }) => sum + fields, 0),
    errors: new Set(drafts.flatMap(({ errors }) => errors.map(({ code }) => code))).size,
  };
}

/** `31 pages: 30 operations, 1204 fields, 214 errors`. */
export function sayFacts({ pages, operations, fields, errors }: FactCounts): string {
  const read = [plural(operations, "operation"), plural(fields, "field"), plural(errors, "documented error")];
  return `${plural(pages, "page")}: ${read.join(", ")}`;
}
