import { plural } from "../../issues/plural.js";
import type { PageDraft } from "../../spec/build/draft/page-draft.js";

/** How much was read. */
export interface FactCounts {
  readonly pages: number;
  readonly operations: number;
  /**
   * Fields of request and response bodies, objects and lists included, as often as pages show them. The
   * schemas of the document hold fewer, since pages share them.
   */
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

/** `31 pages with 1204 fields: 30 operations, 214 documented errors`. */
export function sayFacts({ pages, operations, fields, errors }: FactCounts): string {
  const found = `${plural(operations, "operation")}, ${plural(errors, "documented error")}`;
  return `${plural(pages, "page")} with ${plural(fields, "field")}: ${found}`;
}
