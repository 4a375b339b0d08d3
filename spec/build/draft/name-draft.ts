import type { PageSource } from "../../evidence/evidence.js";
import type { PageDraft } from "./page-draft.js";

/**
 * What the page of a file of another name and the same content gives; the draft's own file has no name. Its
 * printed evidence gets the name when it is placed in the document.
 */
export function nameDraft(draft: PageDraft, file: string): PageDraft {
  const source = <S extends { readonly source?: PageSource }>(one: S): S =>
    one.source ? { ...one, source: { ...one.source, file } } : one;
  const sources = Object.entries(draft.sources).map(([fact, one]) => [fact, { ...one, file }]);
  return {
    ...draft,
    file,
    parameters: draft.parameters.map(source),
    errors: draft.errors.map(source),
    sources: Object.fromEntries(sources),
    issues: draft.issues.map((found) => ("file" in found ? { ...found, file } : found)),
  };
}
